import type { RequestPermissionRequest, RequestPermissionResponse } from '@agentclientprotocol/sdk'
import type { ConnectorSpec } from '@loop/spec'
import { connectorTool } from './connector-tool.js'
import type { ToolCall } from './heard.js'
import { isWithin } from './is-within.js'

/** Kinds of tools that read or change files, and nothing else. */
const aboutFiles: ReadonlySet<string | undefined> = new Set(['read', 'search', 'think', 'edit', 'delete', 'move'])

/** What a program gets to hear when it asks for leave, and what it was refused, in words. */
export interface Answer {
  response: RequestPermissionResponse
  refused?: string
}

/**
 * Answers a program that asks for leave. It gets it for this once, to use a tool of a connector that it is given, or to read or change
 * files of the workspace, when it may change files at all; and never for more, since nobody is there who could look.
 */
export const answerPermission = (
  { options }: Pick<RequestPermissionRequest, 'options'>,
  tool: ToolCall,
  { workspace, write, given }: { workspace: string; write: boolean; given?: readonly ConnectorSpec[] | undefined },
): Answer => {
  const once = options.find(({ kind }) => kind === 'allow_once')
  const why =
    (connectorTool(tool, given) === undefined ? whyNotFiles(tool, workspace, write) : undefined) ??
    (once === undefined ? 'there was no way to allow it once' : undefined)
  if (why === undefined && once) return { response: { outcome: { outcome: 'selected', optionId: once.optionId } } }
  const no = options.find(({ kind }) => kind === 'reject_once') ?? options.find(({ kind }) => kind === 'reject_always')
  const refused = `"${(tool.title || tool.name).slice(0, 200)}" was refused: ${why}`
  return no
    ? { response: { outcome: { outcome: 'selected', optionId: no.optionId } }, refused }
    : { response: { outcome: { outcome: 'cancelled' } }, refused }
}

const whyNotFiles = ({ kind, paths }: ToolCall, workspace: string, write: boolean): string | undefined => {
  if (!write) return 'it may not change anything'
  if (!aboutFiles.has(kind)) return 'it may change files, and no more'
  return paths.every(path => isWithin(workspace, path)) ? undefined : 'it may change files of its workspace alone'
}
