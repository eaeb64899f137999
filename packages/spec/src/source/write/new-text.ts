import { dump } from 'js-yaml'
import type { Layout } from './layout.js'

const settings = { lineWidth: -1, noRefs: true } as const

/** A key with its value in lines, the first of them the key's. Texts that readers of YAML 1.1 would mistake are in quotes. */
export const entryLines = ({ indent, flatLists }: Layout, key: string, value: unknown): string[] =>
  linesOf(dump({ [key]: value }, { ...settings, indent, seqNoIndent: flatLists }))

/** An entry of a list in lines, the first of them with its dash. */
export const itemLines = ({ indent, flatLists }: Layout, value: unknown): string[] =>
  linesOf(dump([value], { ...settings, indent, seqNoIndent: flatLists }))

/**
 * A value in braces, brackets or as a word.
 *
 * @param column where its line begins; of JSON in lines, the following ones are set behind that
 */
export const flowText = ({ isJson, indent, eol }: Layout, value: unknown, column?: number): string => {
  // Inside of brackets, where no text can take several lines.
  if (!isJson)
    return dump([value], { ...settings, flowLevel: 0 })
      .trim()
      .slice(1, -1)
  if (column === undefined) return JSON.stringify(value)
  return JSON.stringify(value, undefined, indent).replaceAll('\n', eol + ' '.repeat(column))
}

/** A word as a key. */
export const keyText = (layout: Layout, key: string): string => flowText(layout, key)

/** Lines at a column; empty ones stay empty. */
export const indented = (lines: readonly string[], column: number): string[] =>
  lines.map(line => (line === '' ? line : ' '.repeat(column) + line))

/** The dumped text in lines; only a text that keeps its last line breaks ends with empty ones. */
const linesOf = (dumped: string): string[] => dumped.replace(/\n$/, '').split('\n')
