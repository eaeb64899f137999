import { createInterface } from 'node:readline/promises'
import { LoopError } from '@loop/spec'

/** Asks until the answer is one that is accepted; an empty one takes what is offered. */
export type Ask = <T extends string>(
  question: string,
  offered: T,
  accept: (text: string) => text is T,
  expected: string,
) => Promise<T>

/**
 * Asks questions on a terminal.
 *
 * @throws LoopError `usage` when the terminal is closed before the last answer
 */
export const withQuestions = async <T>(work: (ask: Ask) => Promise<T>): Promise<T> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () => {
      process.stderr.write('\n')
      reject(new LoopError('usage', 'the questions were not answered, nothing was written'))
    })
  })
  const ask: Ask = async (question, offered, accept, expected) => {
    for (;;) {
      const text = (await Promise.race([lines.question(`${question} (${offered}): `), closed])).trim() || offered
      if (accept(text)) return text
      process.stderr.write(`  expected ${expected}\n`)
    }
  }
  try {
    return await work(ask)
  } finally {
    closed.catch(() => {}) // closing it is what ends the questions
    lines.close()
  }
}
