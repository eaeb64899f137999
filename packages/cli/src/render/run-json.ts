import { heartbeatOf, type RunResult } from '@loop/runtime'

/** What `--format json` prints of a run: its last heartbeat, the verdicts, and where its record is. */
export const runJson = ({ plan, state, folder, exitCode, diagnosis }: RunResult): string => {
  const verdicts = plan.checks.flatMap(({ label }, index) => {
    const verdict = state.checks[index]?.verdict
    return verdict ? [{ check: label, ...verdict }] : []
  })
  return `${JSON.stringify({ exitCode, folder, heartbeat: heartbeatOf(plan, state, diagnosis), verdicts }, undefined, 2)}\n`
}
