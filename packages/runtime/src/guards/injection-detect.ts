import { type GuardKind, outside } from './guard.js'
import { matches, patternsOf, placesText } from './spans.js'

const earlier = '(?:previous|prior|above|earlier|preceding|foregoing|original|system)'
const orders = '(?:instructions?|prompts?|rules?|directions?|guidelines?|commands?|context)'

/** Known forms of text that gives orders to a model instead of being worked on. */
const known: readonly [what: string, pattern: RegExp][] = [
  [
    'an order to forget other orders',
    new RegExp(
      `\\b(?:ignore|disregard|forget|override|bypass)\\s+(?:(?:all|any|the|your|of|these|those|my)\\s+)*${earlier}\\s+${orders}`,
      'giu',
    ),
  ],
  [
    'an order to forget other orders',
    /\b(?:ignore|disregard|forget)\s+(?:everything|all)\s+(?:above|before|you\s+were\s+told)/giu,
  ],
  ['new orders', /\b(?:new|updated|real|actual)\s+(?:system\s+)?(?:instructions?|prompt)\s*:/giu],
  [
    'an order to lift limits',
    /\b(?:you\s+are\s+now|act\s+as|pretend\s+to\s+be|enter)\s+(?:an?\s+|in\s+)?(?:dan\b|developer\s+mode|jailbroken|unrestricted|(?:\w+\s+)?without\s+(?:any\s+)?(?:restrictions|limits|rules))/giu,
  ],
  [
    'an order to lift limits',
    /\b(?:override|disable|turn\s+off|bypass)\s+(?:all\s+|your\s+|the\s+|any\s+)*(?:safety|security|guardrails?|guidelines|restrictions|filters?)\b/giu,
  ],
  [
    'an order to tell its prompt',
    /\b(?:reveal|print|show|repeat|output|display|leak)\s+(?:me\s+)?(?:your|the)\s+(?:full\s+|entire\s+)?(?:system|hidden|initial|original|secret)\s+(?:prompt|instructions?|message)/giu,
  ],
  [
    'an order to keep it from a person',
    /\b(?:do\s+not|don['’]t|never)\s+(?:tell|inform|mention|reveal|show)\s+(?:this\s+|it\s+|anything\s+)?(?:to\s+)?(?:the\s+)?(?:user|human|operator|reviewer)/giu,
  ],
  [
    'marks of a chat',
    /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?system>/giu,
  ],
  ['characters nobody sees', /[\u{E0000}-\u{E007F}]+|[\u202A-\u202E\u2066-\u2069]+|[\u200B\u2060\uFEFF]{3,}/gu],
  ['an image that carries data away', /!\[[^\]]*\]\(https?:\/\/[^)\s]*[?&][^)=\s]+=[^)\s]{20,}\)/giu],
]

/** Text from outside that tries to give orders. What is not of a known form is not found: no list of such forms is complete. */
export const injectionDetect: GuardKind = {
  parts: outside,
  look({ text, name, guard }) {
    const forms = [...known, ...patternsOf(guard, 'patterns').map(pattern => ['a form of its own', pattern] as const)]
    const found = forms.flatMap(([what, pattern]) => {
      const spans = matches(text, pattern)
      return spans.length > 0 ? [{ what, spans }] : []
    })
    if (found.length === 0) return undefined
    const spans = found.flatMap(form => form.spans)
    const kinds = [...new Set(found.map(({ what }) => what))].join(', ')
    return { message: `"${name}" holds ${kinds} (${placesText(text, spans)})`, spans }
  },
}
