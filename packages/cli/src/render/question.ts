import { printable, wrap } from '@loop/spec'
import { asShown } from './fit.js'

/** What is asked, without what is shown for it, on one line. */
export const askedText = (question: string): string => printable(question.split(/\n\s*\n/, 1)[0] ?? '')

/** A question in lines: what is asked, and below it what is shown for it, line by line as it is. */
export const questionLines = (question: string, columns: number): string[] => {
  const [asked = '', ...shown] = question.split(/\n\s*\n/)
  const below = shown.join('\n\n').trimEnd()
  return [...wrap(asked, columns), ...(below === '' ? [] : ['', ...below.split('\n').map(asShown)])]
}
