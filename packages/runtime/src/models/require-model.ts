import { type AgentSpec, LoopError, type Place } from '@loop/spec'

/** A variable of the environment that a model over HTTP needs, and whether it is set. Its value is nobody's business. */
export interface NeededVariable {
  name: string
  /** What it is for. */
  what: string
  isSet: boolean
}

/** The variables that an agent's requests are made with. */
export const variablesNeeded = (
  { apiKeyEnv, headers = {} }: AgentSpec,
  env: Readonly<Record<string, string | undefined>> = process.env,
): NeededVariable[] => {
  const needed = (name: string, what: string): NeededVariable => ({ name, what, isSet: Boolean(env[name]) })
  return [
    ...(apiKeyEnv === undefined ? [] : [needed(apiKeyEnv, 'its key')]),
    ...Object.entries(headers).flatMap(([header, value]) =>
      typeof value === 'string' ? [] : [needed(value.env, `its header ${header}`)],
    ),
  ]
}

/**
 * Makes sure that a model over HTTP can be asked, as far as that is known without asking it.
 *
 * @throws LoopError `agent` where its name, its key or a header is not there, or a setting is none of its provider's
 */
export const requireModel = (agent: AgentSpec, place: Place | undefined): void => {
  const { name, provider, model, reasoningEffort } = agent
  const refuse = (message: string, fix: string): never => {
    throw new LoopError('agent', message, { ...(place ? { place } : {}), fix })
  }
  if (model === undefined)
    refuse(
      `the agent "${name}" does not say which model of ${provider} it asks`,
      'Add `model:` with the name that the provider has for it.',
    )
  for (const variable of variablesNeeded(agent))
    if (!variable.isSet)
      refuse(
        `the agent "${name}" takes ${variable.what} from ${variable.name}, and that variable is not set`,
        `Set it in the environment: export ${variable.name}=…; or name another variable. A dry run needs none.`,
      )
  if (provider === 'mistral' && (reasoningEffort === 'low' || reasoningEffort === 'medium'))
    refuse(
      `the agent "${name}" is to reason with effort "${reasoningEffort}", and Mistral knows "high" alone`,
      'Write `high`, or leave it out.',
    )
}
