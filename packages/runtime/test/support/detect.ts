import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DetectedFailure, Diagnosis } from '@loop/spec'
import Ajv from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type { Agent, RunOptions } from '../../src/index.js'
import { lssLoop, lssProject } from './lss.js'

type Json = Record<string, unknown>

const specs = join(import.meta.dirname, '../../../../specs')

const ajv = new Ajv({ strict: false, allErrors: true })
for (const name of readdirSync(specs, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.schema.json')) ajv.addSchema(JSON.parse(readFileSync(join(specs, name), 'utf8')))

/** Fails unless a value is as a schema of specs/ says. */
export const expectValid = (schema: string, value: unknown): void => {
  ajv.validate(`loop:${schema}`, JSON.parse(JSON.stringify(value)))
  expect(ajv.errors ?? []).toEqual([])
}

/** The failure that was detected by a code, if it was; every diagnosis that is looked at has to be as its schema says. */
export const detectedIn = (diagnosis: Diagnosis, code: string): DetectedFailure | undefined => {
  expectValid('diagnosis', diagnosis)
  return diagnosis.detected.find(found => found.code === code)
}

export const codesIn = (diagnosis: Diagnosis): string[] => {
  expectValid('diagnosis', diagnosis)
  return diagnosis.detected.map(({ code }) => code)
}

/** A loop whose worker's text a judge gives a mark from 0 to 1; from 0.6 on it passes. */
export const markedLoop = (iterations: number, evaluator: Json = {}, rest: Json = {}): Json =>
  lssLoop({
    evaluators: [
      {
        id: 'taste',
        type: 'llm_rubric',
        model: { provider: 'other', name: 'judge' },
        rubric: {
          dimensions: [{ name: 'good', weight: 1, scale: [0, 1], criteria: 'It is good.' }],
          pass_threshold: 0.6,
        },
        runs_after: ['coder'],
        ...evaluator,
      },
    ],
    feedback_channels: [{ id: 'back', source: 'evaluators.taste', destination: 'workers.coder', format: 'structured' }],
    metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.taste', unit: 'ratio', primary: true }],
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 0.9 }],
      failure: [{ type: 'max_iterations', value: iterations }],
    },
    ...rest,
  })

/** An agent that says one text after another, the last again and again. */
export const saysInTurn = (texts: readonly string[], act: () => void = () => {}): Agent => {
  let calls = 0
  return {
    async call() {
      act()
      return { status: 'ok', text: texts[Math.min(calls++, texts.length - 1)] ?? '' }
    },
  }
}

/** Runs such a loop with these marks for these works: the same work each time unless told. */
export const markedRun = async (
  marks: readonly number[],
  {
    works = ['the work'],
    loop = markedLoop(marks.length),
    ...options
  }: { works?: readonly string[]; loop?: Json } & Partial<RunOptions> = {},
) => {
  const project = lssProject(loop, 0)
  const taste = saysInTurn(
    marks.map(mark => JSON.stringify({ criteria: [{ criterion: 'good', mark, evidence: 'line 1' }] })),
  )
  const agents = { coder: saysInTurn(works), taste }
  const result = await project.run('mend', { inputs: { task: 'mend it' }, agents, ...options })
  return { project, ...result }
}

/** Works that differ, as many as there are marks. */
export const others = (count: number): string[] => Array.from({ length: count }, (_, index) => `work ${index}`)

/** A worker that changes a file of the project each time it is called. */
export const touching = (root: string, text: string): Agent => {
  let calls = 0
  return saysInTurn([text], () => writeFileSync(join(root, 'touched'), 'x'.repeat(++calls)))
}
