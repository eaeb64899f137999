import { type AgentChoice, agentChoices, defaults, type ProjectChoices } from './project-files.js'
import { withQuestions } from './questions.js'

/** Asks, on a terminal, what a new project should be made with. */
export const askForChoices = (): Promise<ProjectChoices> =>
  withQuestions(async ask => ({
    name: await ask('Name of the loop', defaults.name, isName, 'letters, digits and "-", at most 64'),
    agent: await ask(`Agent: ${agentChoices.join(', ')}`, defaults.agent, isAgent, agentChoices.join(', ')),
  }))

const isName = (text: string): text is string => /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text)
const isAgent = (text: string): text is AgentChoice => (agentChoices as readonly string[]).includes(text)
