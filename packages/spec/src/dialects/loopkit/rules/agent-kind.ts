import { agentPresets } from '../../../agents/presets/index.js'
import type { Agent } from '../../../generated/types.js'
import { below } from '../../../source/document.js'
import type { RuleReport } from '../../shared/report.js'
import { agentKinds, kindsOf, kindWords } from '../agent-kinds.js'
import type { Rule } from '../rule.js'

const choice = 'Give it `command`, the program; `preset`, an agent CLI that is known; or `provider`, a model over HTTP.'

/** An agent is one thing, and has the keys of that. */
export const agentKind: Rule = {
  id: 'loopkit/agent-kind',
  severity: 'error',
  summary: 'An agent is not exactly one of a program, a preset and a model over HTTP, or has a key of another kind.',
  why: 'Which of two is called cannot be guessed, and a key of another kind would be ignored, with what its author relies on.',
  create: ({ broken, report }) => ({
    agent(agent, at, name) {
      const [kind, second] = agentKinds.filter(key => agent[key] !== undefined)
      if (kind === undefined) {
        if (agentKinds.some(key => broken(below(at, key)))) return
        const message = `the agent "${name}" has neither \`command\`, \`preset\` nor \`provider\`, so nobody would be called`
        report({ at, message, fix: choice })
      } else if (second !== undefined) {
        const message = `the agent "${name}" is ${kindWords[kind]} by \`${kind}\` and ${kindWords[second]} by \`${second}\``
        report({ at: below(at, second), message, fix: `Keep one of them, or make two agents.` })
      } else {
        for (const key of Object.keys(agent)) {
          const kinds = kindsOf(key)
          if (kinds.includes(kind)) continue
          const message = `\`${key}\` is for an agent with ${kinds.map(word => `\`${word}\``).join(' or ')}, and "${name}" is ${kindWords[kind]}`
          report({ at: below(at, key), message, fix: fixFor(key, kind) })
        }
        for (const found of besideProtocol(agent, at, name)) report(found)
        const unable = unableToRead(agent, at, name)
        if (unable) report(unable)
      }
    },
  }),
}

const fixFor = (key: string, kind: (typeof agentKinds)[number]): string =>
  kind === 'preset' && (key === 'prompt' || key === 'output')
    ? 'Remove it: the preset says it. For another way, write the program out as `command`.'
    : 'Remove it.'

/** What goes in and out is said by the protocol; without one nobody would be asked what a program may do. */
const besideProtocol = (
  { command, protocol, write, tools, prompt, output }: Agent,
  at: string,
  name: string,
): RuleReport[] => {
  if (command === undefined) return []
  if (protocol === undefined) {
    const fixes = {
      write: 'Remove it: a program may do what it does.',
      tools: 'Remove it: a program has tools of its own.',
    }
    return Object.entries({ write, tools }).flatMap(([key, value]) => {
      const message = `\`${key}\` is for an agent with \`preset\` or \`protocol\`, and "${name}" has neither`
      return value === undefined ? [] : [{ at: below(at, key), message, fix: fixes[key as keyof typeof fixes] }]
    })
  }
  return Object.entries({ prompt, output }).flatMap(([key, value]) => {
    const message = `\`${key}\` is for a program that is not spoken with, and "${name}" has \`protocol: ${protocol}\``
    return value === undefined ? [] : [{ at: below(at, key), message, fix: 'Remove it: the protocol says it.' }]
  })
}

/** What may not change files has to be kept from it. */
const unableToRead = ({ preset, write }: Agent, at: string, name: string): RuleReport | undefined => {
  if (preset === undefined || write || agentPresets[preset].readOnly) return undefined
  return {
    at: below(at, 'preset'),
    message: `${agentPresets[preset].title} cannot be kept from changing files by an argument, and "${name}" may not change any`,
    fix: 'Say `write: true` if it may, or take another agent.',
  }
}
