import { namesOf } from '../document.js'
import { placedNames } from '../names.js'
import type { Rule } from '../rule.js'

/** The maker never grades itself. */
export const makerIsChecker: Rule = {
  id: 'loopkit/maker-is-checker',
  severity: 'error',
  summary: 'A checker is a maker, or is the very agent that a maker step uses.',
  why: 'Who made the work overlooks in it what was overlooked while making it; a pass then says nothing.',
  create: ({ facts, report, workspace }) => ({
    verify(verify, at) {
      const severity = workspace.project?.project.settings?.enforceMakerChecker === false ? 'warning' : 'error'
      const makers = namesOf(verify.maker)
      const fix = 'Name a check, or an agent that does none of the work.'
      for (const { name, at: place } of placedNames(`${at}/checker`, verify.checker)) {
        if (facts.checks.has(name)) continue
        const step = facts.labels.find(
          ({ label, step }) => makers.includes(label) && (step.agent ?? defaultOf(facts.agents)) === name,
        )
        if (makers.includes(name)) {
          report({ at: place, severity, fix, message: `"${name}" is a maker and its own checker` })
        } else if (step) {
          const message = `the checker "${name}" is the agent that does the maker step "${step.label}"`
          report({ at: place, severity, fix, message })
        }
      }
    },
  }),
}

const defaultOf = (agents: ReadonlySet<string>): string | undefined => (agents.has('default') ? 'default' : undefined)
