import { aider } from './aider.js'
import { amp } from './amp.js'
import { claude } from './claude.js'
import { codex } from './codex.js'
import { cursorAgent } from './cursor-agent.js'
import { gemini } from './gemini.js'
import { goose } from './goose.js'
import { opencode } from './opencode.js'
import { pi } from './pi.js'
import type { Preset, PresetName } from './preset.js'

/** The agent CLIs that are known by name. */
export const agentPresets: Readonly<Record<PresetName, Preset>> = {
  claude,
  codex,
  gemini,
  opencode,
  aider,
  goose,
  pi,
  'cursor-agent': cursorAgent,
  amp,
}
