import type { Tool } from '../generated/types.js'

/** A tool that models over HTTP have without a connector. */
export interface BuiltInTool {
  /** Whether it may change something outside the call. */
  changes: boolean
  /** What the project may say of it, beside whether it is irreversible. */
  settings: readonly (keyof Tool)[]
  /** What it needs to be told before it can do anything. */
  needs?: keyof Tool
}

/** The tools that are built in, by name. */
export const builtInTools: Readonly<Record<string, BuiltInTool>> = {
  read: { changes: false, settings: ['paths'] },
  list: { changes: false, settings: ['paths'] },
  search: { changes: false, settings: ['paths'] },
  write: { changes: true, settings: ['paths'] },
  patch: { changes: true, settings: ['paths'] },
  run: { changes: true, settings: ['commands', 'env', 'timeoutSeconds'], needs: 'commands' },
  fetch: { changes: false, settings: ['hosts', 'timeoutSeconds'], needs: 'hosts' },
}

/** How many requests a call of a model that has tools may make, where nobody says. */
export const usualSteps = 20
