import { StringDecoder } from 'node:string_decoder'

/** Longest line that is read; of a longer one nothing is known. */
const longest = 8 * 1024 * 1024

/** Cuts what comes in pieces into lines. */
export interface Lines {
  add(chunk: Buffer): void
  /** To be called once after the last piece: what is left is a line as well. */
  end(): void
}

/** @param onLine called for each line that is not empty and not too long, without its end */
export const linesTo = (onLine: (line: string) => void): Lines => {
  const decoder = new StringDecoder('utf8')
  let pieces: string[] = []
  let length = 0
  const keep = (piece: string) => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = [] // too long, and not kept while it goes on
  }
  const done = () => {
    const line = pieces.join('').trim()
    const isWhole = length <= longest
    pieces = []
    length = 0
    if (isWhole && line !== '') onLine(line)
  }
  const add = (text: string) => {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      keep(text.slice(from, end))
      done()
      from = end + 1
    }
    keep(text.slice(from))
  }
  return {
    add: chunk => add(decoder.write(chunk)),
    end() {
      add(decoder.end())
      done()
    },
  }
}
