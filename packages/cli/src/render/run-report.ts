import { potsOf, type RunResult, warningTexts } from '@loop/runtime'
import { printable } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { diagnosisLines } from './diagnosis.js'
import { evidenceLines } from './evidence.js'
import { markedText } from './marked.js'
import { nextLines, nextSteps } from './next.js'
import { placeText, shown } from './place.js'
import { potLines } from './pots.js'
import { askedText } from './question.js'
import { roundRow } from './round.js'
import { loopWord, runWord } from './run-word.js'
import { statusStyle } from './status-style.js'

/** How a run stands when its driver has put it down: the outcome and its reason, what it cost, and what to do next. */
export const runReport = (result: RunResult, root: string, paint: Paint): string => {
  const { run, folder, status, reason, place, plan, state, diagnosis } = result
  const word = diagnosis.reason === 'blocked' ? 'blocked' : status
  const isGood = status === 'done' || status === 'interrupted'
  const evidence = isGood ? [] : evidenceLines(plan, state)
  const next = nextSteps({
    run: runWord(root, run),
    loop: loopWord(root, plan),
    status,
    limit: state.paused?.limit,
    ask: state.ask,
    inner: state.paused?.run && runWord(root, state.paused.run),
    blocked: diagnosis.reason === 'blocked',
    simulated: state.simulated,
  })
  return markedText(
    [
      `${paint(word, statusStyle(word))}: ${askedText(reason ?? '')}`,
      ...(place ? [`  at ${placeText(place, root)}`] : []),
      ...evidence.map(line => `  ${line}`),
      ...diagnosisLines(diagnosis, plan, root).map(line => `  ${line}`),
      ...warningTexts(state).map(warning => `  ${paint('warning', 'warning')}: ${printable(warning)}`),
      '',
      `  ${'loop'.padEnd(10)}  ${printable(plan.name)}`,
      row(roundRow(state, plan)),
      ...potLines(potsOf(state, plan)).map(line => `  ${line}`),
      `  ${'record'.padEnd(10)}  ${shown(folder)}`,
      ...(next.length > 0 ? ['', 'next', ...nextLines(next)] : []),
    ].map(line => line.trimEnd()),
    state.simulated,
  )
}

const row = ([name, text]: readonly [string, string]): string => `  ${name.padEnd(10)}  ${text}`
