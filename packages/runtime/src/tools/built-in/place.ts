import type { Tool as ToolSettings } from '@loop/spec'
import type { Redact } from '../../store/redact.js'
import type { Jail } from '../jail.js'
import { type Allowed, allowedBy } from '../patterns.js'

/** Where the built-in tools of one call work. */
export interface Workplace {
  jail: Jail
  settings: Readonly<Record<string, ToolSettings>>
  /** Environment of programs, beside what their settings let them see. */
  variables: Readonly<Record<string, string>>
  /** Where the log of a program goes. */
  log(): string
  redact: Redact
  onSpawn(pid: number, birth: string | undefined): void
}

/** Which files a tool may touch. */
export const allowedIn = ({ settings }: Workplace, tool: string): Allowed => allowedBy(settings[tool]?.paths)
