import type { AskFile, AskOption } from '@loop/spec'
import type { NextStep } from './next.js'

/** A command that gives an answer, with the text that it takes. */
export const answerStep = (name: string, { choice, means, text }: AskOption): NextStep => {
  const given = text === 'required' ? ' --file <file>' : text === 'optional' ? ' [--file <file>]' : ''
  return { command: `loop answer ${name} ${choice}${given}`, why: means }
}

/** Until when a question can be answered, and what happens then. */
export const untilText = ({ expiresAt, onTimeout }: Pick<AskFile, 'expiresAt' | 'onTimeout'>): string =>
  expiresAt === undefined
    ? 'waits until somebody answers'
    : isExpired({ expiresAt })
      ? `the time to answer is over${onTimeout === undefined ? '' : `; ${onTimeout}`}`
      : `answer until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC${onTimeout === undefined ? '' : `; then ${onTimeout}`}`

/** Whether no answer to a question counts any more. */
export const isExpired = ({ expiresAt }: Pick<AskFile, 'expiresAt'>): boolean =>
  expiresAt !== undefined && Date.parse(expiresAt) <= Date.now()
