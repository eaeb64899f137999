import { nearest } from '../../../diagnostics/suggest.js'
import type { SchemaVoice } from '../../shared/schema-voice.js'
import { anyOf, show } from '../../shared/schema-words.js'
import { lssVoice, strategies } from '../schema-voice.js'
import { inputTypes } from './inputs.js'
import { commandTypes, olderStrategies, settingTypes } from './recognise.js'
import { conditionTypes } from './termination.js'

/** What is said of a short form: its words are known beside those of the canonical form. */
export const shortVoice: SchemaVoice = {
  ...lssVoice,
  describeInvalid(keyword, pointer, value) {
    const word = keyword === 'enum' ? words.find(({ place }) => place.test(pointer)) : undefined
    if (!word) return lssVoice.describeInvalid(keyword, pointer, value)
    const meant = nearest(String(value), word.known)
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`
    return { message: `${show(value)} is no ${word.field}, expected ${anyOf(word.known)}${hint}` }
  },
}

const words: { place: RegExp; field: string; known: string[] }[] = [
  {
    place: /^\/evaluators\/\d+\/type$/,
    field: 'evaluators.type',
    known: ['deterministic', 'llm_rubric', 'human', ...commandTypes, ...settingTypes],
  },
  {
    place: /^\/termination_conditions\/failure\/\d+\/type$/,
    field: 'termination_conditions.type',
    known: [...conditionTypes],
  },
  {
    place: /^\/optimization_strategy\/type$/,
    field: 'optimization_strategy.type',
    known: [...strategies, ...Object.keys(olderStrategies)],
  },
  {
    place: /^\/inputs\/schema\/[^/]+\/type$/,
    field: 'inputs.type',
    known: ['string', 'number', 'boolean', 'enum', 'object', 'array', ...Object.keys(inputTypes)],
  },
]
