import type { CheckSpec, Verdict } from '@loop/spec'

/** A verdict with the failure codes that a fail of its check carries; any other verdict carries none. */
export const withCodes = ({ codes: own = [] }: CheckSpec, { codes = [], ...verdict }: Verdict): Verdict => {
  const all = verdict.verdict === 'fail' ? [...new Set([...codes, ...own])] : []
  return all.length > 0 ? { ...verdict, codes: all } : verdict
}
