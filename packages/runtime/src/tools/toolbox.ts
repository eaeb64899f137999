import type { Approval } from '@loop/spec'
import type { Tool, ToolContext, ToolResult } from './tool.js'

/** What a use came to, for whoever leads the conversation. */
export interface Used extends ToolResult {
  /** The call ends here: a person has to approve the use first, or a guard stops the run. */
  ends?: true
}

/** The tools of one call. Every use goes on record and through the guards. */
export interface Toolbox {
  /** What may be used in it. */
  readonly tools: readonly Tool[]
  /**
   * Uses a tool by its name. What the world can bring about is a failed result, a tool that is not there and an input that does not fit
   * among it.
   */
  use(name: string, input: unknown, context: ToolContext): Promise<Used>
  /** Tells of a use that cannot begin: there is no such tool, or what it is given is no input. */
  refuse(name: string, why: string): Used
  /** The tools that were used, in order. */
  readonly used: readonly string[]
  /** Whether one was begun that may change something. */
  readonly hasChanged: boolean
  /** Keeps a conversation that a person's approval goes on with; in the file of the task, so that its next call finds it. */
  keep(conversation: string): Promise<void>
  /** The conversation that was kept, once. */
  kept(): Promise<string | undefined>
  /** What a person has to approve before the call can go on. */
  readonly approval: Approval | undefined
}
