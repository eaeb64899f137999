import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EffectFinished } from '@loop/spec'
import { expect, onTestFinished, test } from 'vitest'
import { programAt } from '../../src/supervise/find-program.js'
import { contentServer } from '../presets/servers.js'
import { testProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'

/** A real program that speaks ACP, against a server of this test: when it is in PATH, and `LOOP_REAL_AGENTS` is 1. */
const isThere = process.env['LOOP_REAL_AGENTS'] === '1' && programAt('gemini', '.') !== undefined

const given = (variables: Record<string, string>) => {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name]
    process.env[name] = value
    onTestFinished(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

const make = async (write: boolean) => {
  const home = tempFolder()
  mkdirSync(join(home, '.gemini'))
  writeFileSync(join(home, '.gemini/settings.json'), '{"security":{"auth":{"selectedType":"gemini-api-key"}}}')
  const project = testProject({})
  const url = await contentServer(join(project.root, 'made.txt'))
  given({ HOME: home, GEMINI_API_KEY: 'not-a-key', GOOGLE_GEMINI_BASE_URL: url })
  project.write(
    'loop.yaml',
    `agents: { default: { command: [gemini, --acp, --model, '{model}'], model: gemini-2.5-pro, protocol: acp, write: ${write}, env: [GEMINI_API_KEY, GOOGLE_GEMINI_BASE_URL], ceiling: { costUsd: 0.5 } } }\n`,
  )
  project.write(
    'loops/make.yaml',
    'name: make\ntrigger: { type: manual }\npipeline:\n  - { prompt: Make made.txt., label: Make }\nbudget: { maxIterations: 1, maxCostUsd: 3 }\n',
  )
  const { events } = await project.run('make')
  const finished = events.find(event => event.type === 'effect.finished') as EffectFinished
  return { finished, made: existsSync(join(project.root, 'made.txt')) }
}

test.runIf(isThere)('gemini is spoken with: it edits a file with `write` alone', { timeout: 120_000 }, async () => {
  const { finished, made } = await make(true)
  expect(finished).toMatchObject({ status: 'ok', output: { text: 'It is done.' }, session: expect.any(String) })
  expect(finished.usage).toEqual({ inputTokens: 200, outputTokens: 40 })
  expect(made).toBe(true)
  const refused = await make(false)
  expect(refused.made).toBe(false)
  expect(refused.finished.warnings).toEqual([expect.stringContaining('was refused: it may not change anything')])
})
