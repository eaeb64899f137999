import { maxBytes, type Read, textOf, tooLarge } from './read-file.js'

/** What the path of standard input is written as, and how messages call it. */
export const standardInput = { path: '-', shown: '<stdin>' } as const

/** Reads standard input to its end, or for as long as it may still be a loop file. */
export const readStandardInput = async (): Promise<Read> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) return tooLarge(`more than ${maxBytes}`)
    chunks.push(chunk)
  }
  return textOf(Buffer.concat(chunks))
}
