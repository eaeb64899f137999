import { type AgentList, type AgentState, printable, wrap } from '@loop/spec'
import type { Paint, Style } from '../terminal.js'
import { countText, usdText } from './amounts.js'

/** The agents of a project, for people: a heading for each, and below it what is there of it. */
export const agentsText = ({ agents }: AgentList, { width, paint }: { width: number; paint: Paint }): string => {
  if (agents.length === 0) return 'no agents are declared; write them under `agents:` in loop.yaml\n'
  return `${agents.flatMap(agent => [...linesOf(agent, width, paint), '']).join('\n')}`
}

const linesOf = (agent: AgentState, width: number, paint: Paint): string[] => [
  `${paint(printable(agent.name), 'bold')}  ${printable(kindOf(agent))}`,
  ...rowsOf(agent).flatMap(({ name, text, style }) =>
    wrap(printable(text), Math.max(20, width - indent.length)).map((line, index) => {
      const head = `  ${(index === 0 ? name : '').padEnd(indent.length - 2)}`
      return `${paint(head, 'dim')}${style ? paint(line, style) : line}`
    }),
  ),
]

const indent = ' '.repeat(11)

const kindOf = ({ kind, preset, provider, model, write, tried }: AgentState): string =>
  [
    kind === 'preset'
      ? `preset ${preset}, ${write ? 'may change files' : 'reads only'}${tried ? '' : ', written from its documentation'}`
      : kind === 'model'
        ? `model of ${provider}`
        : 'program',
    ...(model === undefined ? [] : [model]),
  ].join(', ')

interface Row {
  name: string
  text: string
  style?: Style
}

const rowsOf = ({ program, found, missing, version, login, problem, lane, ceiling, env }: AgentState): Row[] => [
  ...(program === undefined ? [] : [programRow(program, found, missing)]),
  ...(version === undefined ? [] : [{ name: 'version', text: version || 'it does not say' }]),
  ...(problem === undefined ? [] : [{ name: 'problem', text: problem, style: 'error' as const }]),
  ...(login === undefined ? [] : [{ name: 'login', text: login.message, style: loginStyle(login.ok) }]),
  ...(lane === undefined ? [] : [{ name: 'lane', text: lane }]),
  { name: 'ceiling', text: ceilingText(ceiling) },
  ...(env.length === 0
    ? []
    : [{ name: 'env', text: env.map(({ name, set }) => `${name} ${set ? 'set' : 'not set'}`).join(', ') }]),
]

const loginStyle = (ok: boolean): Style => (ok ? 'good' : 'warning')

const programRow = (program: string, found: string | undefined, missing: string | undefined): Row =>
  found === undefined
    ? { name: 'program', text: missing ?? `${program} is not there`, style: 'error' }
    : { name: 'program', text: found }

const ceilingText = (ceiling: AgentState['ceiling']): string => {
  const { costUsd, tokens } = ceiling ?? {}
  const parts = [
    ...(costUsd === undefined ? [] : [usdText(costUsd)]),
    ...(tokens === undefined ? [] : [`${countText(tokens)} tokens`]),
  ]
  return parts.length === 0 ? 'none declared' : parts.join(', ')
}
