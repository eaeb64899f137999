import type { AgentSpec, Called } from '@loop/spec'

/** An agent and the model that it is asked to use, by the name that its provider has for it. */
export const calledBy = ({ name, provider, vendor }: AgentSpec, model: string | undefined): Called => {
  const whose = provider ?? vendor
  const isPrefixed = provider !== undefined && model?.startsWith(`${provider}/`)
  return {
    agent: name,
    ...(model === undefined ? {} : { model: isPrefixed ? model.slice(provider.length + 1) : model }),
    ...(whose === undefined ? {} : { provider: whose }),
  }
}
