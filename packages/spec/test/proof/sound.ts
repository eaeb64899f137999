import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { reportOf } from '../../src/diagnostics/format-json.js'
import { formatPretty } from '../../src/diagnostics/format-pretty.js'
import { type FormatName, formats } from '../../src/diagnostics/formats.js'
import type { Diagnostic } from '../../src/generated/types.js'
import { type Analysis, analyse } from '../../src/workspace.js'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const documented = new Map<string, boolean>()

const hasPage = (docs: string): boolean => {
  const known = documented.get(docs) ?? existsSync(repository + docs)
  documented.set(docs, known)
  return known
}

/** Analyses a text as a loop and as a project, and prints what was found in every format; all of it has to be sound. */
export const expectSound = async (text: string): Promise<void> => {
  const asLoop = await analyse({ loops: [{ path: 'loops/a.yaml', text }] })
  const asProject = await analyse({ project: { path: 'loop.yaml', text }, loops: [] })
  for (const analysis of [asLoop, asProject]) {
    for (const file of analysis.files) expectPlaces(file.diagnostics, text)
    expectPrinted(analysis, text)
  }
}

/** Every finding has a rule with a page, and a range of places that the text has. */
const expectPlaces = (diagnostics: readonly Diagnostic[], text: string): void => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const wrong = diagnostics.filter(({ rule, docs, message, line, column, endLine, endColumn }) => {
    const isInside = (at: number, col: number) => at >= 1 && col >= 1 && col <= (lines[at - 1]?.length ?? -1) + 1
    const isForward = endLine > line || (endLine === line && endColumn >= column)
    const isKnown = docs === `docs/rules/${rule}.md` && hasPage(docs)
    return !isInside(line, column) || !isInside(endLine, endColumn) || !isForward || !isKnown || message === ''
  })
  expect(wrong).toEqual([])
}

const lineFormats: readonly FormatName[] = ['github', 'markdown', 'junit', 'checkstyle']

/** No format throws, what is for people and logs holds no character that acts, and what is JSON can be read as JSON. */
const expectPrinted = (analysis: Analysis, text: string): void => {
  const report = reportOf(analysis, () => undefined)
  const findings = analysis.files.flatMap(({ diagnostics }) => diagnostics)
  const printed = new Map<string, string>(lineFormats.map(name => [name, formats[name](report)]))
  printed.set(
    'pretty',
    formatPretty(findings, () => text),
  )
  for (const [name, shown] of printed) expect(acting(shown), name).toBeUndefined()
  for (const name of ['json', 'sarif'] as const) {
    const shown = formats[name](report)
    expect(() => JSON.parse(shown)).not.toThrow()
    // JSON escapes these itself; the others are the business of whoever shows what was read from it.
    expect(/[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u.exec(shown)?.[0], name).toBeUndefined()
  }
}

/** The first character that a terminal or a log would act on instead of showing, if there is one; tabs and line feeds are meant. */
const acting = (shown: string): string | undefined => {
  const found = /[\p{Cc}\p{Surrogate}\u2028-\u202e\u2066-\u2069]/u.exec(shown.replaceAll(/[\t\n]/g, ' '))
  return found ? `U+${found[0].charCodeAt(0).toString(16)} after ${shown.slice(0, found.index).slice(-80)}` : undefined
}
