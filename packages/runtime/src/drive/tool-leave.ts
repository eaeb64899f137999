import { join } from 'node:path'
import type { AgentSpec, Approval, Permit } from '@loop/spec'
import type { Call } from '../agents/agent.js'
import { shownLength } from '../asks/texts.js'
import { permitFor } from '../core/permits.js'
import { clipped } from '../prompt/sections.js'
import { replaceFile } from '../store/replace-file.js'
import type { Tool } from '../tools/tool.js'
import type { Session } from './session.js'

/** Whether a use may begin: with the approval that it uses up, or with what a person has to approve first. */
export interface UseLeave {
  permit?: Permit
  refused?: Approval
}

/** The name by which a tool is marked as irreversible: its own, or that of its connector. */
export const markOf = ({ toolSettings = {} }: AgentSpec, tool: string): string | undefined =>
  [tool, tool.split('/')[0] ?? tool].find(name => Object.hasOwn(toolSettings, name) && toolSettings[name]?.irreversible)

/**
 * Whether a tool may be used now. One that is marked as irreversible waits until a person has approved exactly this use; an approval is
 * for one.
 *
 * @param exact what the tool is given, as JSON
 * @param digest of the tool and of that
 */
export const leaveForUse = async (
  session: Session,
  { effect, agent, label }: Call,
  { name }: Tool,
  exact: string,
  digest: string,
): Promise<UseLeave> => {
  const marked = markOf(agent, name)
  if (marked === undefined) return {}
  const permit = permitFor(session.state, effect, digest)
  if (permit) return { permit }
  const file = `artifacts/${effect.id}.tool.json`
  const clean = session.redact(exact)
  await replaceFile(join(session.folder.path, file), `${clean}\n`)
  const shows = [
    `"${label}" wants to use the tool "${name}" with:`,
    clipped(clean, shownLength),
    `The whole is in .loop/runs/${session.state.run}/${file} (SHA-256 of the tool and of it: ${digest}).`,
  ].join('\n\n')
  return { refused: { because: `the tool "${marked}"`, digest, frame: digest, shows, file } }
}
