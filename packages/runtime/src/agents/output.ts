import type { OutputMapping, Usage } from '@loop/spec'
import { linesTo } from './output/lines.js'
import { type Found, foundBy, numberIn, textIn } from './output/reading.js'

/** What a program's output says by its mapping. */
export interface Mapped {
  text: string
  usage: Usage | undefined
  /** The tools that it used, when it says which. */
  tools?: string[] | undefined
  session?: string | undefined
  /** What the program says went wrong. */
  said?: string | undefined
  /** What is wrong with the output, or that it says so. */
  problem: string | undefined
}

/** Reads what a program prints as it comes. */
export interface OutputReader {
  /** A further piece of standard output. */
  add(chunk: Buffer): void
  /** What it used, as far as it said so by now. */
  usage(): Usage | undefined
  /** What all of it says. @param whole standard output, as far as it was kept */
  end(whole: string): Mapped
}

const amounts = ['inputTokens', 'outputTokens', 'cachedInputTokens', 'reasoningTokens', 'costUsd'] as const

/** A reader for output that a mapping describes. A stream is read line by line, however long it gets; one JSON value at its end. */
export const outputReader = (mapping: OutputMapping): OutputReader => {
  const found = new Map<string, Found>()
  for (const [key, reading] of Object.entries(mapping)) if (key !== 'format') found.set(key, foundBy(reading))
  const valuesOf = (key: string) => found.get(key)?.values()
  let values = 0
  const take = (value: unknown) => {
    values++
    for (const one of found.values()) one.add(value)
  }
  const unread: string[] = []
  const lines = linesTo(line => {
    if (mapping.format === 'text') return take(line)
    const value = jsonOf(line)
    if (value !== undefined) take(value)
    else unread.splice(0, unread.length, line) // the last alone is told
  })
  const usage = () => usageOf(valuesOf)

  const said = () => textIn(valuesOf('error'))?.slice(0, 1_000)
  const problem = (text: string | undefined): string | undefined => {
    if (mapping.format !== 'text' && values === 0) return `printed no JSON, as \`output\` says it does`
    const error = said()
    if (error !== undefined) return `says that it failed: ${error}`
    if (text !== undefined) return undefined
    const [cut] = unread
    const why = cut === undefined ? '' : `; a line of it is no JSON: ${cut.slice(0, 100)}`
    return `printed ${mapping.format === 'text' ? 'text' : 'JSON'} without ${placeOf(mapping.text)}${why}`
  }

  return {
    add: chunk => (mapping.format === 'json' ? undefined : lines.add(chunk)),
    usage,
    end(whole) {
      const value = mapping.format === 'json' ? jsonOf(whole) : undefined
      if (mapping.format !== 'json') lines.end()
      else if (value !== undefined) take(value)
      const all = value === undefined ? whole : JSON.stringify(value)
      const text = mapping.text === undefined ? all : textIn(valuesOf('text'))
      return {
        text: text ?? whole,
        usage: usage(),
        tools: toolsIn(valuesOf('tools')),
        session: textIn(valuesOf('session')),
        said: said(),
        problem: problem(text),
      }
    },
  }
}

const usageOf = (valuesOf: (key: string) => readonly unknown[] | undefined): Usage | undefined => {
  const usage: Usage = {}
  for (const key of amounts) {
    const amount = numberIn(valuesOf(key))
    if (amount !== undefined) usage[key] = key === 'costUsd' ? amount : Math.ceil(amount)
  }
  return Object.keys(usage).length > 0 ? usage : undefined
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const placeOf = (reading: OutputMapping['text']): string => {
  const [first] = [reading ?? ''].flat()
  return typeof first === 'string' ? first : JSON.stringify(first)
}

/** Names of tools: a list of them, or of objects that have one each. What is anything else says nothing. */
const toolsIn = (values: readonly unknown[] | undefined): string[] | undefined => {
  if (!values || !(Array.isArray(values[0]) || values.every(value => typeof value === 'string'))) return undefined
  const names = values
    .flat()
    .map((entry: unknown) =>
      typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)['name'] : entry,
    )
  return names.every(name => typeof name === 'string') ? names : undefined
}
