import type { Agent, LssModel } from '../generated/types.js'
import type { Assume } from './converted.js'

/** The model of an agent; programs do not always say which they use. */
export const modelOf = (name: string | undefined, agent: Agent | undefined, at: string, assume: Assume): LssModel => ({
  provider: agent?.vendor ?? assume(`${at}/provider`, 'unspecified', 'the loop does not say whose model it is'),
  name: name ?? agent?.model ?? assume(`${at}/name`, 'unspecified', 'the loop does not say which model'),
})
