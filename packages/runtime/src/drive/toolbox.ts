import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Approval, Effect, GuardFinding, Task } from '@loop/spec'
import type { Call } from '../agents/agent.js'
import { sha256 } from '../irreversible/digest.js'
import { replaceFile } from '../store/replace-file.js'
import { sourcesOf } from '../tools/sources.js'
import type { Tool, ToolContext, ToolResult } from '../tools/tool.js'
import type { Toolbox, Used } from '../tools/toolbox.js'
import { flush, note, record, type Session } from './session.js'
import { leaveForUse, markOf } from './tool-leave.js'
import { watchResult } from './tool-result.js'

/** Longest input that is on record, in characters. */
const longestInput = 2_000

/** A toolbox, and what the driver wants to know of it. */
export interface DrivenToolbox extends Toolbox {
  /** What guards saw in results. */
  readonly findings: readonly GuardFinding[]
  /** Waits for a use under way, and lets none begin any more. */
  close(): Promise<void>
}

/**
 * The tools of a call, as its agent, its task and its connectors allow them. An intent is on disk before a use begins that may change
 * something.
 *
 * @param task whose call it is; a check has none, and is given only tools that change nothing
 */
export const openToolbox = async (session: Session, call: Call, task: Task | undefined): Promise<DrivenToolbox> => {
  const { effect } = call
  const tools = (await sourcesOf(session, call, task)).filter(
    ({ name, changes }) => task !== undefined || (!changes && markOf(call.agent, name) === undefined),
  )
  const byName = new Map(tools.map(tool => [tool.name, tool]))
  const file = join(session.folder.artifacts, `${effect.kind}.${effect.target}.conversation.json`)
  const used: string[] = []
  const findings: GuardFinding[] = []
  let [count, hasChanged, isClosed] = [0, false, false]
  let approval: Approval | undefined
  let underWay: Promise<unknown> = Promise.resolve()

  const refuse = (name: string, why: string): Used => {
    if (!isClosed)
      note(session, {
        ...about(effect, ++count, shortName(name)),
        type: 'tool.finished',
        status: 'refused',
        message: why,
      })
    return { text: why, failed: true }
  }

  const perform = async (tool: Tool, input: unknown, context: ToolContext): Promise<Used> => {
    const exact = JSON.stringify(input)
    const use = about(effect, ++count, tool.name)
    const digest = sha256(`${tool.name}\n${exact}`)
    const leave = await leaveForUse(session, call, tool, exact, digest)
    if (leave.refused) {
      approval = leave.refused
      return { text: 'a person has to approve this first', failed: true, ends: true }
    }
    used.push(tool.name)
    const given = session.redact(exact)
    const changes = tool.changes || leave.permit !== undefined
    const write = changes ? record : note
    write(session, {
      ...use,
      type: 'tool.started',
      digest,
      input: given.length > longestInput ? `${given.slice(0, longestInput - 1)}…` : given,
      ...(changes ? { changes } : {}),
      ...(leave.permit ? { permit: leave.permit } : {}),
    })
    if (changes) {
      hasChanged = true
      await flush(session)
    }
    const began = session.clock.elapsed()
    const result = await tool.use(input, context).catch((cause): ToolResult => {
      const why = cause instanceof Error ? cause.message : String(cause)
      return { text: `the tool broke: ${why}`, failed: true }
    })
    const seen = await watchResult(session, effect, task, tool.name, count, result)
    findings.push(...seen.findings)
    note(session, {
      ...use,
      type: 'tool.finished',
      status: result.failed ? 'failed' : 'ok',
      bytes: Buffer.byteLength(result.text),
      ...(seen.truncated ? { truncated: true } : {}),
      ms: Math.round(session.clock.elapsed() - began),
      digest: sha256(seen.text),
      ...(result.failed ? { message: session.redact(result.text).slice(0, 500) } : {}),
      ...(seen.findings.length > 0 ? { guards: seen.findings } : {}),
    })
    const ends = seen.findings.some(({ action }) => action === 'halt')
    return { text: seen.text, ...(result.failed ? { failed: true } : {}), ...(ends ? { ends } : {}) }
  }

  return {
    tools,
    used,
    findings,
    refuse,
    async keep(conversation) {
      await replaceFile(file, session.redact(conversation))
    },
    async kept() {
      const text = await readFile(file, 'utf8').catch(() => undefined)
      await rm(file, { force: true })
      return text
    },
    get hasChanged() {
      return hasChanged
    },
    get approval() {
      return approval
    },
    async use(name, input, context) {
      const tool = byName.get(name)
      if (!tool)
        return refuse(
          name,
          `there is no tool "${shortName(name)}"; there are ${[...byName.keys()].join(', ') || 'none'}`,
        )
      const { checkAgainst } = await import('./json-schema.js')
      let wrong: string | undefined
      try {
        wrong = checkAgainst(tool.input, input)
      } catch {} // the schema of a server may be none; the server looks at what it is given itself
      if (wrong !== undefined) return refuse(name, `what "${name}" was given does not fit its schema: ${wrong}`)
      if (isClosed || context.signal.aborted) return { text: 'it was stopped', failed: true, ends: true }
      const use = perform(tool, input, context)
      underWay = use.catch(() => {})
      return use
    },
    async close() {
      isClosed = true
      await underWay
    },
  }
}

const about = ({ id }: Effect, use: number, tool: string) => ({ effect: id, use, tool })

const shortName = (name: string): string => name.slice(0, 100)
