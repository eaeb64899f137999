import { readFile, stat } from 'node:fs/promises'
import { jsonAt } from '../json-at.js'
import { readJunit } from '../junit.js'
import { lastCapture } from '../search.js'
import { benchmarkMean } from './benchmark.js'

/** How a number is found in what a command printed or wrote. */
export interface Source {
  format?: 'text' | 'json' | 'junit' | 'benchmark'
  /** With one group. */
  regex?: string
  /** JSON pointer. */
  pointer?: string
}

/** How long a pattern may take, in milliseconds. */
const searchMs = 2_000

/** Largest file that is read, in bytes. */
const mostBytes = 32 * 1024 * 1024

/** The number in a text, or in words why there is none. */
export const numberIn = async (text: string, source: Source, signal: AbortSignal): Promise<number | string> => {
  const { format = 'text', regex, pointer = '' } = source
  switch (format) {
    case 'text':
      return regex === undefined ? numberOf(lastLine(text)) : byPattern(text, regex, signal)
    case 'json': {
      const value = jsonIn(text)
      return value === undefined ? 'it is not JSON' : numberOf(jsonAt(value, pointer), ` at ${pointer || 'the top'}`)
    }
    case 'junit': {
      const counts = readJunit(text)
      if (!counts) return 'it is no whole JUnit report'
      return counts.ran === 0 ? 'no test ran' : (counts.ran - counts.failed) / counts.ran
    }
    case 'benchmark': {
      const value = jsonIn(text)
      return benchmarkMean(value) ?? 'it is no benchmark report in a form that is known'
    }
  }
}

/** The text of a file that a command has to have written since a moment; or in words why not. */
export const freshFile = async (path: string, since: number): Promise<{ text: string } | string> => {
  const found = await stat(path).catch(() => undefined)
  if (!found) return `there is no file ${path}`
  if (found.size > mostBytes) return `${path} is larger than ${mostBytes} bytes`
  if (Math.max(found.mtimeMs, found.ctimeMs) < since) return `${path} was not written again`
  return { text: await readFile(path, 'utf8') }
}

const byPattern = async (text: string, regex: string, signal: AbortSignal): Promise<number | string> => {
  const found = await lastCapture(regex, text, searchMs, signal)
  if (found === undefined) return `the pattern ${regex} took longer than ${searchMs / 1000} s`
  if (found === null) return `nothing matches ${regex}, or its group is empty`
  return numberOf(found)
}

const numberOf = (value: unknown, where = ''): number | string => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.trim()) : value
  return typeof number === 'number' && Number.isFinite(number)
    ? number
    : `${JSON.stringify(value) ?? 'nothing'}${where} is not a number`
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
