import { ruleTexts } from '../generated/rule-texts.js'
import type { RuleDoc } from './rule-doc.js'

/**
 * What a rule says of itself, of whatever dialect; undefined when there is no such rule. The texts are generated, so no
 * dialect is loaded for them.
 */
export const ruleDocOf = (id: string): RuleDoc | undefined => {
  const texts = Object.hasOwn(ruleTexts, id) ? ruleTexts[id] : undefined
  if (!texts) return undefined
  const [severity, summary, why] = texts
  return { id, severity, summary, why }
}
