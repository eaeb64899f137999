import type { DoctorFinding } from '@loop/spec'
import { currentDriver } from '../../store/lock.js'
import { listRuns, runFolder } from '../../store/run-folder.js'
import { markedProcesses } from '../../supervise/marked.js'
import type { DoctorContext } from '../context.js'

/** Processes that runs started, and that are still there although nobody drives the run. Only Linux lets us look. */
export const checkLeftovers = async ({ root }: DoctorContext): Promise<DoctorFinding[]> => {
  const own = new Set(await listRuns(root))
  const byRun = new Map<string, number[]>()
  for (const { pid, marks } of markedProcesses())
    for (const run of new Set(marks.map(mark => mark.split('/')[0] ?? '')))
      if (own.has(run)) byRun.set(run, [...(byRun.get(run) ?? []), pid])
  const findings: DoctorFinding[] = []
  for (const [run, pids] of byRun) {
    if (await currentDriver(runFolder(root, run).path)) continue
    const several = pids.length > 1 ? 'es' : ''
    findings.push({
      id: 'process/left',
      status: 'warning',
      about: `run ${run}`,
      message: `process${several} ${pids.join(', ')} of it ${several ? 'are' : 'is'} still there, and nobody drives the run`,
      fix: `\`loop resume ${run}\` ends what was cut off; or end ${several ? 'them' : 'it'}: \`kill ${pids.join(' ')}\`.`,
    })
  }
  return findings
}
