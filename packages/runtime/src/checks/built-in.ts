import { checkFunction } from '@loop/spec'
import type { BuiltInCheck, CheckFunction } from './function.js'
import { baseline } from './functions/baseline.js'
import { citationCountMin } from './functions/citation-count-min.js'
import { citationIntegrity } from './functions/citation-integrity.js'
import { diffBudget } from './functions/diff-budget.js'
import { exitCode } from './functions/exit-code.js'
import { jsonPointer } from './functions/json-pointer.js'
import { metricCompare } from './functions/metric-compare.js'
import { pathAllowlist } from './functions/path-allowlist.js'
import { regex } from './functions/regex.js'
import { schemaValidate } from './functions/schema-validate.js'
import { testSuitePass } from './functions/test-suite-pass.js'
import { wordCountMax } from './functions/word-count-max.js'

/** Every check that is built in. Their names and settings are those of @loop/spec, which validates by them. */
export const builtInChecks: readonly BuiltInCheck[] = [
  schemaValidate,
  testSuitePass,
  exitCode,
  regex,
  jsonPointer,
  metricCompare,
  diffBudget,
  pathAllowlist,
  citationIntegrity,
  baseline,
  citationCountMin,
  wordCountMax,
]

/** The function of a name: one that the caller brings, else the one that is built in. */
export const functionNamed = (
  name: string,
  brought: Readonly<Record<string, CheckFunction>>,
): CheckFunction | undefined =>
  Object.hasOwn(brought, name)
    ? brought[name]
    : builtInChecks.find(check => check.name === checkFunction(name)?.names[0])?.judge
