import { createInterface } from 'node:readline/promises'
import { LoopError } from '@loop/spec'
import { type AgentChoice, agentChoices, defaults, type ProjectChoices } from './project-files.js'

/** Asks, on a terminal, what a new project should be made with. */
export const askForChoices = async (): Promise<ProjectChoices> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () => {
      process.stderr.write('\n')
      reject(new LoopError('usage', 'the questions were not answered, nothing was written'))
    })
  })
  const ask = async <T extends string>(
    question: string,
    offered: T,
    accept: (text: string) => text is T,
    expected: string,
  ): Promise<T> => {
    for (;;) {
      const text = (await Promise.race([lines.question(`${question} (${offered}): `), closed])).trim() || offered
      if (accept(text)) return text
      process.stderr.write(`  expected ${expected}\n`)
    }
  }
  try {
    return {
      name: await ask('Name of the loop', defaults.name, isName, 'letters, digits and "-", at most 64'),
      agent: await ask(`Agent: ${agentChoices.join(', ')}`, defaults.agent, isAgent, agentChoices.join(', ')),
    }
  } finally {
    closed.catch(() => {}) // closing it is what ends the questions
    lines.close()
  }
}

const isName = (text: string): text is string => /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text)
const isAgent = (text: string): text is AgentChoice => (agentChoices as readonly string[]).includes(text)
