import { type AnswerFile, type AskFile, didYouMean, LoopError } from '@loop/spec'

/** What a person says to a question: an option, and what comes with it. */
export interface Reply {
  choice: string
  /** A remark; makers are given it. */
  note?: string | undefined
  /** The text of an option that takes one. */
  text?: string | undefined
}

/** Most bytes of a text that comes with an answer. */
const mostBytes = 4 * 1024 * 1024

/** @throws LoopError `usage` for an answer that the question does not take, with what it takes */
export const checkAnswer = (ask: Pick<AskFile, 'options'>, { choice, text }: Reply | AnswerFile): void => {
  const option = ask.options.find(option => option.choice === choice)
  const choices = ask.options.map(option => option.choice)
  if (!option)
    throw new LoopError(
      'usage',
      `"${choice}" is no answer to this question, expected ${choices.join(', ')}${didYouMean(choice, choices)}`,
    )
  if (text === undefined) {
    if (option.text !== 'required') return
    throw new LoopError('usage', `"${choice}" comes without a text, expected the text that is used instead`, {
      fix: 'Give it with `--file <file>`, with `--file -` from standard input, or with `--text <text>`.',
    })
  }
  if (option.text === undefined) {
    const takers = ask.options.flatMap(({ choice, text }) => (text === undefined ? [] : [`\`${choice}\``]))
    throw new LoopError('usage', `"${choice}" comes with a text, expected none`, {
      fix: `${takers.length > 0 ? `A text goes with ${takers.join(' or ')}; a` : 'A'} remark is a \`--note\`.`,
    })
  }
  if (text.trim() === '' && option.text === 'required')
    throw new LoopError('usage', `the text of "${choice}" is empty, expected the text that is used instead`)
  if (Buffer.byteLength(text) > mostBytes)
    throw new LoopError(
      'usage',
      `the text of "${choice}" is ${Buffer.byteLength(text)} bytes, expected at most ${mostBytes}`,
    )
}
