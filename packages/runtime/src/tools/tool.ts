/** What a tool may know of the call that it is part of. */
export interface ToolContext {
  /** Aborted when the call is to end: its time is over, or the driver is told to stop. */
  signal: AbortSignal
  /** Milliseconds that the call has left. */
  leftMs: number
}

/** What came of using a tool. A tool that could not do what it was asked says so here; the model decides what to do then. */
export interface ToolResult {
  /** For the model: data, never an instruction. */
  text: string
  failed?: boolean
}

/** Something a model may use while it works: built in, or offered by a connector. Every tool has this shape. */
export interface Tool {
  /** What the project calls it: `read`, `github/list_issues`. */
  name: string
  /** What the model is told that it does. */
  description: string
  /** JSON Schema of what it takes. */
  input: object
  /** Whether it may change anything outside the call. Such a use is an effect: its intent is on disk before it begins. */
  changes: boolean
  /** Uses it. It throws only what is a defect of ours; whatever the world can bring about is a failed result. */
  use(input: unknown, context: ToolContext): Promise<ToolResult>
}

/** Where the tools of a call come from: the built-in ones, or one connector. Opened with the first call that needs it, closed with the run. */
export interface ToolSource {
  tools(): Promise<readonly Tool[]>
  close(): Promise<void>
}
