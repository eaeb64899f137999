import { createHash } from 'node:crypto'
import type { Outside } from './outside.js'
import type { Read } from './read-file.js'

/** What was asked of the disk: the door, and what it was asked. */
export type Question = readonly ['text' | 'file' | 'folder' | 'prices', string] | readonly ['child', string, string]

/** Everything that results depend on outside of the program: the questions in their order, and a digest of the answers. */
export interface Trace {
  questions: readonly Question[]
  digest: string
}

/** The same doors; what goes through them is recorded. */
export const recorded = (outside: Outside): { outside: Outside; trace(): Trace } => {
  const questions: Question[] = []
  const known = new Map<string, string>()
  const hash = createHash('sha256')
  const told = <T>(question: Question, answer: T, words: unknown = answer): T => {
    const asked = JSON.stringify(question)
    const written = textOf(words)
    // What changed in the meantime is asked twice, and will never again be answered in both ways.
    if (known.get(asked) === written) return answer
    known.set(asked, written)
    questions.push(question)
    hash.update(written)
    return answer
  }
  const { text, files, folders, host, priceTable } = outside
  return {
    outside: {
      ...outside,
      text(path) {
        const read = text(path)
        return told(['text', path], read, said(read))
      },
      files: { read: path => told(['file', path], files.read(path)) },
      folders: { ...folders, isFolder: path => told(['folder', path], folders.isFolder(path)) },
      host: { read: (ref, from) => told(['child', ref, from], host.read(ref, from)) },
      priceTable: (path, place) => told(['prices', path], priceTable(path, place)),
    },
    trace: () => ({ questions, digest: hash.digest('base64url') }),
  }
}

/** Whether everything that was asked is answered as it was. */
export const stillHolds = ({ questions, digest }: Trace, outside: Outside): boolean => {
  const hash = createHash('sha256')
  for (const question of questions) hash.update(textOf(answerTo(question, outside)))
  return hash.digest('base64url') === digest
}

const answerTo = (question: Question, { text, files, folders, host, priceTable }: Outside): unknown => {
  switch (question[0]) {
    case 'text':
      return said(text(question[1]))
    case 'file':
      return files.read(question[1])
    case 'folder':
      return folders.isFolder(question[1])
    case 'child':
      return host.read(question[1], question[2])
    case 'prices':
      // Only a refusal tells where a table was named, and a table that is refused is none here.
      return priceTable(question[1], { file: '', line: 1, column: 1, pointer: '' })
  }
}

/** What findings have of a text: itself, or why there is none; not the error of the system behind that. */
const said = (read: Read): unknown => ('text' in read ? read.text : [read.what, read.message, read.at])

/** An answer as text: two that differ never read the same. */
const textOf = (answer: unknown): string =>
  answer === undefined
    ? 'nothing\n'
    : `${JSON.stringify(answer, (_, value) => (typeof value === 'number' ? `${value}` : value))}\n`
