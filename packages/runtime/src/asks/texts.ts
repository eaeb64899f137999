import type { AskOption } from '@loop/spec'

/** Longest text that a question shows; the whole is in a file that it names. */
export const shownLength = 6_000

/** The option to give another text in place of the one that is shown. */
export const editOption = (means: string): AskOption => ({ choice: 'edit', means, text: 'required' })
