import { join } from 'node:path'
import { type OpenedRun, runFolder } from '@loop/runtime'
import { type AskFile, printable } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { timeText } from './amounts.js'
import { untilText } from './ask.js'
import { diagnosisLines } from './diagnosis.js'
import { evidenceLines } from './evidence.js'
import { glyphs } from './glyphs.js'
import { markedText } from './marked.js'
import { nextLines, nextSteps } from './next.js'
import { placeText, shown } from './place.js'
import { potLines } from './pots.js'
import { askedText } from './question.js'
import { roundRow } from './round.js'
import { agoText, statusWord } from './run-table.js'
import { loopWord, runWord } from './run-word.js'
import { statusStyle } from './status-style.js'

/** One run for people: how it stands, what runs, what each step came to, and what it used. */
export const runStatus = (
  { record, state, heartbeat, driver, shared }: OpenedRun,
  root: string,
  paint: Paint,
  now: number,
  waits: Pick<AskFile, 'expiresAt' | 'onTimeout'> | undefined,
): string => {
  const { run, status, reason, place, running, tasks, pots } = heartbeat
  const { plan, simulated } = record
  const folder = runFolder(root, run).path
  const isBlocked = heartbeat.diagnosis.reason === 'blocked'
  const word = statusWord(heartbeat)
  const next = nextSteps({
    run: runWord(root, run),
    loop: loopWord(root, plan),
    status,
    limit: state.paused?.limit,
    ask: state.ask,
    inner: state.paused?.run && runWord(root, state.paused.run),
    blocked: isBlocked,
    simulated,
  }).filter(({ command }) => !command.startsWith('loop status '))
  const isOpen = status === 'failed' || status === 'waiting' || status === 'paused'
  return markedText(
    [
      `${paint(word, statusStyle(word))}${reason === undefined ? '' : `: ${askedText(reason)}`}`,
      ...(place ? [`  at ${placeText(place, root)}`] : []),
      ...(status === 'waiting' && waits ? [`  ${paint(printable(untilText(waits)), 'warning')}`] : []),
      ...(heartbeat.abnormal === undefined
        ? []
        : [`  ${paint('warning', 'warning')}: ${printable(heartbeat.abnormal)}`]),
      ...(isOpen ? evidenceLines(plan, state).map(line => `  ${line}`) : []),
      ...diagnosisLines(heartbeat.diagnosis, plan, root).map(line => `  ${line}`),
      '',
      `  ${'loop'.padEnd(10)}  ${printable(plan.name)}`,
      `  ${'run'.padEnd(10)}  ${run}`,
      row(roundRow(heartbeat, plan)),
      `  ${'last event'.padEnd(10)}  ${agoText(now - Date.parse(heartbeat.at || record.createdAt))}`,
      ...(driver ? [`  ${'driver'.padEnd(10)}  process ${driver.pid} on ${driver.host}`] : []),
      ...potLines([...pots, ...shared]).map(line => `  ${line}`),
      `  ${'record'.padEnd(10)}  ${shown(folder)}`,
      '',
      ...running.flatMap(({ effect, kind, target, since, pid, log }) => [
        status === 'running'
          ? `  ${paint('running', 'info')}  ${kind} ${target} (${effect})  ${timeText(Math.max(0, now - Date.parse(since)))}`
          : `  ${paint('cut off', 'warning')}  ${kind} ${target} (${effect})`,
        ...(pid === undefined || status !== 'running'
          ? []
          : [`           process ${pid}${log === undefined ? '' : `, log ${shown(join(folder, log))}`}`]),
      ]),
      ...(plan.composition?.children ?? []).map(({ id }) => {
        const child = state.children[id]
        const how =
          child?.status === 'running' ? (status === 'running' ? 'running' : 'pending') : child?.result?.outcome
        const { mark, style } =
          glyphs[how === 'done' || how === 'running' ? how : child && how !== 'pending' ? 'failed' : 'pending']
        return `  ${paint(mark, style)} loop ${printable(id)}  ${paint(how ?? (child ? 'failed' : 'pending'), 'dim')}`
      }),
      ...tasks.map(task => {
        const isCut = task.status === 'running' && status !== 'running'
        const { mark, style } = glyphs[isCut ? 'pending' : task.status]
        return `  ${paint(mark, style)} ${printable(task.label)}  ${paint(isCut ? 'cut off' : task.status, 'dim')}`
      }),
      ...plan.checks.map(({ label }, index) => {
        const check = state.checks[index]
        const verdict = check?.running && status === 'running' ? 'running' : (check?.verdict?.verdict ?? 'pending')
        const { mark, style } = glyphs[verdict]
        return `  ${paint(mark, style)} check ${printable(label)}  ${paint(verdict, 'dim')}`
      }),
      ...(next.length > 0 ? ['', 'next', ...nextLines(next)] : []),
    ].map(line => line.trimEnd()),
    simulated,
  )
}

const row = ([name, text]: readonly [string, string]): string => `  ${name.padEnd(10)}  ${text}`
