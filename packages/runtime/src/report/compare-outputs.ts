import type { Output } from '@loop/spec'
import { runFolder } from '../store/run-folder.js'
import type { IterationHistory } from './history.js'
import { textOfOutput } from './output-text.js'

/** How the output of a task differs. */
export interface OutputDiff {
  task: string
  /** The run that alone has it. */
  only?: 'a' | 'b'
  /** A unified diff, from the first run to the second. */
  diff: string
  /** Whether the diff or the texts are longer than what is shown of them. */
  cut: boolean
}

interface Side {
  run: string
  iterations: readonly IterationHistory[]
}

/** Most lines of a diff, and most lines that may differ before it is no longer worked out line by line. */
const most = { lines: 200, edits: 1000 }

/** What tasks produced in the last iterations of two runs, where that differs. */
export const compareOutputs = async (root: string, a: Side, b: Side): Promise<OutputDiff[]> => {
  const [before, after] = [lastOutputs(a), lastOutputs(b)]
  const found: OutputDiff[] = []
  for (const task of new Set([...before.keys(), ...after.keys()])) {
    const [left, right] = [before.get(task), after.get(task)]
    const [one, other] = [await textIn(root, a.run, left), await textIn(root, b.run, right)]
    if (left && right && one.text === other.text && left.bytes === right.bytes) continue
    const { diff, cut } = await unified(task, one.text, other.text)
    found.push({ task, ...(left && right ? {} : { only: left ? 'a' : 'b' }), diff, cut: cut || one.cut || other.cut })
  }
  return found
}

const lastOutputs = ({ iterations }: Side): Map<string, Output> => {
  const { effects = [] } = iterations.findLast(({ effects: own }) => own.some(({ output }) => output)) ?? {}
  return new Map(effects.flatMap(({ kind, target, output }) => (kind === 'task' && output ? [[target, output]] : [])))
}

const textIn = (root: string, run: string, output: Output | undefined): Promise<{ text: string; cut: boolean }> =>
  output ? textOfOutput(runFolder(root, run).path, output) : Promise.resolve({ text: '', cut: false })

const unified = async (task: string, a: string, b: string): Promise<{ diff: string; cut: boolean }> => {
  if (a === b) return { diff: '', cut: false }
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const [from, to] = [`a/${task}`, `b/${task}`]
  const patch =
    createTwoFilesPatch(from, to, a, b, undefined, undefined, {
      headerOptions: FILE_HEADERS_ONLY,
      maxEditLength: most.edits,
    }) ?? replaced(from, to, a, b)
  const lines = patch.trimEnd().split('\n')
  return { diff: lines.slice(0, most.lines).join('\n'), cut: lines.length > most.lines }
}

/** All of one text in the place of all of another. */
const replaced = (from: string, to: string, a: string, b: string): string => {
  const [before, after] = [a.split('\n'), b.split('\n')]
  return [
    ...[`--- ${from}`, `+++ ${to}`, `@@ -1,${before.length} +1,${after.length} @@`],
    ...before.slice(0, most.lines / 2).map(line => `-${line}`),
    ...after.slice(0, most.lines).map(line => `+${line}`),
  ].join('\n')
}
