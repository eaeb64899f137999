import type { Agent, AgentSpec } from '../generated/types.js'
import { agentPresets } from './presets/index.js'
import type { PresetName } from './presets/preset.js'

/** The program that an entry of `agents:` with a preset stands for: what is said below the preset is all that an engine has to know. */
export const fromPreset = ({
  preset,
  args = [],
  write = false,
  ceiling,
  env,
}: Agent & { preset: PresetName }): Partial<AgentSpec> => {
  const {
    argv,
    prompt,
    modelArgs,
    schemaArgs,
    schemaStrict,
    output,
    variables,
    apiEnv,
    env: needed,
  } = agentPresets[preset]
  const options = { write, costUsd: ceiling?.costUsd }
  return {
    preset,
    command: [...argv(options), ...args],
    prompt,
    output,
    env: env ?? [...needed],
    ...(modelArgs.length > 0 ? { modelArgs } : {}),
    ...(schemaArgs ? { schemaArgs } : {}),
    ...(schemaStrict ? { schemaStrict } : {}),
    ...(variables ? { variables: variables(options) } : {}),
    billing: { lane: 'unknown', ...(apiEnv.length > 0 ? { apiEnv: [...apiEnv] } : {}) },
  }
}
