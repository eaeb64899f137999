import type { Effect, EffectSpawned, Permit, ToolFinished } from '@loop/spec'

/** An effect that has started and not ended. */
export interface RunningEffect {
  effect: Effect
  /** When it started, in milliseconds of active running. */
  t: number
  at: string
  process?: EffectSpawned
  /** It has to wait before it begins. */
  waits?: true
  /** It has begun, of one that had to wait. */
  begun?: true
  /** The approval that lets it happen, of an irreversible effect. */
  permit?: Permit
  /** The tool that its model uses now. */
  tool?: string | undefined
  /** The last of its uses of tools that may change something, in order. */
  uses?: readonly ToolUse[]
}

/** A use of a tool that may change something. */
export interface ToolUse {
  /** Its number within the effect. */
  use: number
  tool: string
  /** What it was given, in short. */
  input: string
  /** How it ended; absent when nobody saw that. */
  status?: ToolFinished['status']
  /** It cannot be undone, and a person had approved it. */
  permit?: true
}
