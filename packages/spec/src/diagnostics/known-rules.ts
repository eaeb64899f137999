import { loopkitRules } from '../dialects/loopkit/rules/index.js'
import { schemaRules } from '../dialects/loopkit/schema-rules.js'
import { yamlRules } from '../source/yaml-rules.js'
import type { RuleDoc } from './rule-doc.js'

const known: ReadonlyMap<string, RuleDoc> = new Map(
  [...loopkitRules, ...schemaRules, ...yamlRules].map(rule => [rule.id, rule]),
)

/** What a rule says of itself; undefined for a finding that no rule of a dialect made, such as an unreadable file. */
export const ruleDocOf = (id: string): RuleDoc | undefined => known.get(id)
