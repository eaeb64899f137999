import type { Agent, AgentSpec, OutputMapping } from '../../generated/types.js'
import type { TakesConnectors } from '../given-connector.js'

export type PresetName = NonNullable<Agent['preset']>

/** What an entry of `agents:` asks of its preset. */
export interface PresetOptions {
  /** Whether it may change files. */
  write: boolean
  /** The most that one call may cost, as far as the entry says. */
  costUsd?: number | undefined
}

/** What is known of an agent CLI. */
export interface Preset {
  /** What people call it. */
  title: string
  /** Whether it can be kept from changing files; an entry without `write` is refused where it cannot. */
  readOnly: boolean
  /** The program and its arguments: not interactive, and with no more rights than asked for. */
  argv(options: PresetOptions): string[]
  /** How the prompt goes in. */
  prompt: NonNullable<AgentSpec['prompt']>
  /** Arguments that name the model: {model} is `provider/name`, {modelName} the name alone. */
  modelArgs: string[]
  /** Arguments that ask for an answer of a schema, where it can be asked. */
  schemaArgs?: string[]
  /** It refuses schemas that are not strict: every object closed, with all that it names required. */
  schemaStrict?: boolean
  /** Where text, usage, cost, session and errors are in its output. */
  output: OutputMapping
  /** Names of the environment variables that it needs, or that say where its settings are. */
  env: string[]
  /** Variables that it is given with a value. */
  variables?(options: PresetOptions): Record<string, string>
  /** How it is given connectors for one call; without it, it is told their names alone. */
  connectors?: TakesConnectors
  /** Variables that hold a key of an account that is paid by use: with one of them its lane is `api`, else `unknown`. */
  apiEnv: string[]
  /** Arguments that have it say whether somebody is logged in; that costs nothing. */
  login?: string[]
  /** What it was written from. */
  source: {
    /** Addresses, or what the program says itself. */
    from: string[]
    /** The version it was written for, or the date of what it was written from. */
    of: string
    /** Whether this project's tests can run the real program, against a local server. */
    tried: boolean
  }
  /** What a user has to know, a sentence each. */
  notes: string[]
}
