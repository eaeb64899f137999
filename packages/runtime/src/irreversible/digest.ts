import { createHash } from 'node:crypto'

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/**
 * The digest of what a person is asked about: of all that will be done and of the text that goes with it. When either changes,
 * an approval is void.
 *
 * @param frame digest of all but the text
 */
export const digestOf = (frame: string, text: string): string => sha256(`${frame}\n${text}`)
