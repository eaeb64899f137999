import { own } from '../../../own.js'
import { checkFunction, settingProblems } from '../../../plan/check-functions.js'
import { failureCode } from '../../../plan/failure-codes.js'
import { below } from '../../../source/document.js'
import { show } from '../../shared/schema-words.js'
import { isSettings, isTexts } from '../extensions.js'
import type { Rule, RuleContext } from '../rule.js'

const at = '/extensions/evaluators'

/** A command is a list of words; no shell takes it apart. What a built-in function needs, it has to be given. */
export const badEvaluatorSettings: Rule = {
  id: 'lss/bad-evaluator-settings',
  severity: 'error',
  summary: 'The settings of an evaluator in `extensions.evaluators` are not of the form that is read.',
  why: 'Its command or function could not be run, so nothing it judges could pass.',
  create: ({ broken, document: { loop }, facts: { checks = [], isUnknown }, report }) => ({
    evaluator(evaluator, pointer) {
      if (evaluator.type !== 'deterministic' || checks.includes(evaluator.implementation)) return
      const { id, implementation } = evaluator
      const spec = checkFunction(implementation)
      const all = loop.extensions?.evaluators
      if (!spec || broken('/extensions') || !(all === undefined || isSettings(all))) return
      const settings = own(all, id)
      if (settings !== undefined && !isSettings(settings)) return
      const sources = settings?.['sources']
      if (spec.names[0] === 'citation_integrity' && typeof sources === 'string' && isUnknown('workers', sources))
        report({ at: below(at, id) + '/sources', message: `no worker "${sources}" is declared to give sources` })
      for (const { key, expected } of settingProblems(spec, settings ?? {})) {
        if (key === 'command') continue // told of every evaluator
        const place = below(at, id)
        if (key !== undefined)
          report({ at: below(place, key), message: `"${key}" is ${show(settings?.[key])}, expected ${expected}` })
        else
          report({
            at: settings ? place : `${pointer}/implementation`,
            ...(settings ? { key: true } : {}),
            message: `${expected}, and "${id}" has no such setting`,
            fix: `Write it under \`extensions.evaluators.${id}\`.`,
          })
      }
    },
    end() {
      const all = loop.extensions?.evaluators
      if (all === undefined) return
      if (!isSettings(all)) {
        report({ at, message: `"evaluators" is ${show(all)}, expected a mapping from evaluators to their settings` })
        return
      }
      for (const [id, settings] of Object.entries(all)) {
        const place = below(at, id)
        if (isSettings(settings)) lookAt(settings, place, report)
        else report({ at: place, message: `"${id}" is ${show(settings)}, expected a mapping with its settings` })
      }
    },
  }),
}

const lookAt = (settings: Record<string, unknown>, at: string, report: RuleContext['report']): void => {
  const { command, cwd } = settings
  if (command !== undefined && !isArgv(command)) {
    const words = typeof command === 'string' ? command.trim().split(/\s+/).join(', ') : ''
    const message = Array.isArray(command) ? problemOf(command) : `is ${show(command)}`
    report({
      at: `${at}/command`,
      message: `"command" ${message}, expected the program and its arguments as a list of texts`,
      fix: `Write \`command: [${words || 'npm, test'}]\`.`,
    })
  }
  if (cwd !== undefined && typeof cwd !== 'string')
    report({ at: `${at}/cwd`, message: `"cwd" is ${show(cwd)}, expected the path of a folder` })
  for (const key of ['timeout_seconds', 'stall_seconds']) {
    const seconds = settings[key]
    if (seconds !== undefined && !(typeof seconds === 'number' && seconds > 0))
      report({ at: below(at, key), message: `"${key}" is ${show(seconds)}, expected seconds above 0` })
  }
  const codes = settings['failure_codes']
  const unknown = isTexts(codes) ? codes.find(code => failureCode(code) === undefined) : codes
  if (unknown !== undefined)
    report({
      at: `${at}/failure_codes`,
      message: `"failure_codes" ${isTexts(codes) ? 'holds' : 'is'} ${show(unknown)}, expected a list of codes`,
      fix: 'Codes are written as `fail.false_pass`, `false_pass` or `F5`; specs/failure-codes.md has them all.',
    })
  for (const key of ['env', 'writes', 'out_of_memory'])
    if (settings[key] !== undefined && !isTexts(settings[key]))
      report({ at: below(at, key), message: `"${key}" is ${show(settings[key])}, expected a list of texts` })
}

const isArgv = (value: unknown): boolean => isTexts(value) && value.length > 0 && value[0]?.trim() !== ''

const problemOf = (command: readonly unknown[]): string => {
  const other = command.find(part => typeof part !== 'string')
  if (other !== undefined) return `holds ${show(other)}`
  return command.length === 0 ? 'is an empty list' : 'names no program'
}
