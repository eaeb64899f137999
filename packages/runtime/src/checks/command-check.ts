import { join } from 'node:path'
import type { CheckSpec } from '@loop/spec'
import type { Redact } from '../store/redact.js'
import { environmentOf } from '../supervise/environment.js'
import { supervise, supervisionOf } from '../supervise/supervise.js'
import { type Judgement, plainVerdict } from './judge.js'

/** Judges by a command: exit code 0 passes, another fails; a command that could not come to its end has said nothing. */
export const commandCheck = async (
  check: CheckSpec,
  call: { workspace: string; log: string; timeoutMs: number; variables: Record<string, string>; redact: Redact },
  context: Parameters<typeof supervise>[1],
): Promise<Judgement> => {
  const ended = await supervise(
    {
      argv: check.command ?? [],
      cwd: join(call.workspace, check.cwd ?? '.'),
      env: environmentOf(check.env ?? [], call.variables),
      log: call.log,
      timeoutMs: call.timeoutMs,
      ...supervisionOf(check),
      keepBytes: 64 * 1024,
      redact: call.redact,
    },
    context,
  )
  const isOver = ended.how === 'exit' && !ended.exit.outOfMemory
  const unfinished = ended.how === 'killed' ? 'inconclusive' : (check.unfinished ?? 'inconclusive')
  const verdict = !isOver ? unfinished : ended.exit.code === 0 ? 'pass' : 'fail'
  const evidence = `${ended.printed.trim()}\n\n${check.command?.join(' ')} ${ended.exit.message}`
  return {
    verdict: plainVerdict(check, verdict, evidence),
    exit: ended.exit,
    ...(ended.doubt === undefined ? {} : { warnings: [`"${check.label}" ${ended.doubt}`] }),
    ...(ended.how === 'timeout' || ended.how === 'killed' ? { stopped: ended.how } : {}),
  }
}
