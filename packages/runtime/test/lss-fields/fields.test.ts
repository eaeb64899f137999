import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compositionCases, extensionCases } from './cases/composition.js'
import { costCases } from './cases/costs.js'
import { evaluatorCases } from './cases/evaluators.js'
import { feedbackCases, strategyCases } from './cases/feedback.js'
import { guardCases } from './cases/guards.js'
import { inputCases } from './cases/inputs.js'
import { memoryCases } from './cases/memory.js'
import { metricCases } from './cases/metrics.js'
import { notedCases } from './cases/notes.js'
import { rubricCases } from './cases/rubrics.js'
import { stoppingCases } from './cases/stopping.js'
import { workerCases } from './cases/workers.js'
import { fieldOf, runCases } from './run-cases.js'
import { schemaFields } from './schema-fields.js'

const cases = [
  ...inputCases,
  ...memoryCases,
  ...workerCases,
  ...evaluatorCases,
  ...rubricCases,
  ...feedbackCases,
  ...strategyCases,
  ...stoppingCases,
  ...metricCases,
  ...guardCases,
  ...costCases,
  ...compositionCases,
  ...extensionCases,
]

const without = (fields: readonly string[], others: readonly string[]): string[] =>
  [...new Set(fields)].filter(field => !others.includes(field))

/** The texts of the files of a folder, one after another. */
const textsIn = (folder: string, ending: string): string =>
  readdirSync(new URL(folder, import.meta.url))
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8'))
    .join('\n')

describe('the fields that the schema lists', () => {
  const run = cases.map(fieldOf)
  const noted = notedCases.map(fieldOf)

  test('each has a case in which changing it changes what the engine does, or a note of why it does nothing', () => {
    expect(schemaFields().length).toBeGreaterThan(100)
    expect(without(schemaFields(), [...run, ...noted])).toEqual([])
  })

  test('no case is about a field that is not there, and none that does something is noted as doing nothing', () => {
    expect(without([...run, ...noted], schemaFields())).toEqual([])
    expect(noted.filter(field => run.includes(field))).toEqual([])
  })

  test('every table of cases is run, and counts above', () => {
    const names = [...textsIn('./cases', '.ts').matchAll(/^export const (\w+Cases)\b/gm)].map(([, name]) => name ?? '')
    const tests = textsIn('.', '.test.ts')
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter(name => !new RegExp(`^runCases\\(.*\\b${name}\\)`, 'm').test(tests))).toEqual([])
    expect(names.filter(name => name !== 'notedCases' && !tests.includes(`...${name},`))).toEqual([])
  })
})

runCases('fields that no run goes by are seen elsewhere', notedCases)
