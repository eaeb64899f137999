import type { TestCounts } from './junit.js'

/**
 * Reads what a program printed in TAP, its tests at the top; those inside of them are counted by them. A test that was skipped
 * did not run, one that is still to do does not count, and one that the plan announces and that did not come has failed.
 *
 * @returns undefined when it is no TAP, or ended by `Bail out!`
 */
export const readTap = (text: string): TestCounts | undefined => {
  const names: string[] = []
  let [ran, seen, planned]: [number, number, number | undefined] = [0, 0, undefined]
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('Bail out!')) return undefined
    const plan = /^1\.\.(\d+)/.exec(line)
    if (plan) planned = Number(plan[1])
    const test = /^(not )?ok\b(?:\s+(\d+))?\s*(?:-\s*)?(.*)$/.exec(line)
    if (!test) continue
    seen += 1
    const directive = /(?<!\\)#\s*(skip|todo)/i.exec(test[3] ?? '')?.[1]?.toLowerCase()
    if (directive) continue
    ran += 1
    if (test[1]) names.push(test[3] || `test ${test[2] ?? seen}`)
  }
  if (planned === undefined && seen === 0) return undefined
  const missing = Math.max(0, (planned ?? seen) - seen)
  const announced = missing > 0 ? [`${missing} that were announced and did not come`] : []
  return { ran: ran + missing, failed: names.length + missing, names: [...names, ...announced] }
}
