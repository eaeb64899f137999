import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loop, script } from './support/loop.js'

const valid = `name: heal
description: Make every test pass.
trigger: { type: manual }
pipeline: [{ label: Fix, agent: fixer, prompt: Fix it. }]
verify: { maker: Fix, checker: tests, maxRounds: 2, criteria: [Every test passes.] }
budget: { maxIterations: 2, maxDurationMinutes: 5 }
`

const withPostgres = `loop_name: heal
version: 1.0.0
objective: Make every test pass.
inputs: { schema: { task: { type: string, description: What to do., required: false } } }
memory: { type: persistent, backend: postgres }
workers:
  - id: fixer
    role: Fixes what fails
    model: { provider: anthropic, name: claude-sonnet-4-5, max_tokens: 1000 }
    inputs: [{ from: inputs.task }]
    outputs: { name: fix, format: text }
evaluators: [{ id: tests, type: deterministic, implementation: test_suite_pass, runs_after: ['*'] }]
feedback_channels: [{ id: back, source: evaluators.tests, destination: workers.fixer, format: structured }]
optimization_strategy: { type: prompt_refinement, max_steps: 1 }
termination_conditions:
  success: [{ metric: rate, operator: gte, value: 1 }]
  failure: [{ type: max_iterations, value: 2 }]
metrics: [{ name: rate, definition: Share of tests that pass, source: evaluators.tests, unit: ratio, primary: true }]
safety_constraints: [{ id: secrets, type: secret_scan, scope: post_worker, action: halt, severity: S1 }]
cost_limits: { per_iteration_usd: 1, cumulative_usd: 3, on_exceed: { action: halt } }
extensions: { evaluators: { tests: { command: [node, --version] } } }
`

const project = `version: "1"
agents: { fixer: { command: [node, --version] } }
checks: { tests: { command: [node, --version] } }
`

// Windows does not tell who may write to a folder.
describe.skipIf(process.platform === 'win32')('compiled code that is kept for the next call', () => {
  let root: string
  let cache: string
  let kept: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'loop-test-'))
    mkdirSync(join(root, 'loops'))
    writeFileSync(join(root, 'loop.yaml'), project)
    writeFileSync(join(root, 'loops/heal.yaml'), valid)
    cache = join(root, 'cache')
    kept = join(cache, process.platform === 'darwin' ? 'Library/Caches/loop' : 'loop')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const validate = (env: Record<string, string> = {}) =>
    loop(['validate', 'loops'], {
      cwd: root,
      env: { HOME: cache, XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '', ...env },
    })
  const versions = () =>
    readdirSync(kept)
      .sort()
      .map(name => `${name} ${statSync(join(kept, name)).ino}`)

  test('lies in a folder and in files that are the user’s alone', async () => {
    expect(await validate()).toMatchObject({ code: 0, stderr: '' })
    expect(statSync(kept).mode & 0o777).toBe(0o700)
    expect(readdirSync(kept).length).toBeGreaterThan(1)
    for (const name of readdirSync(kept)) expect(statSync(join(kept, name)).mode & 0o777, name).toBe(0o600)
  })

  test('is written once, and a call says the same with it', async () => {
    const first = await validate()
    const written = versions()
    expect(await validate()).toEqual(first)
    expect(versions()).toEqual(written)
  })

  test('finds the packages that it imports', async () => {
    writeFileSync(join(root, 'loops/heal.yaml'), withPostgres)
    const run = () =>
      loop(['run', 'heal'], {
        cwd: root,
        env: {
          HOME: cache,
          XDG_CACHE_HOME: cache,
          NODE_DISABLE_COMPILE_CACHE: '',
          LOOP_POSTGRES_URL: 'postgres://nobody@127.0.0.1:1/none',
        },
      })
    const first = await run()
    expect(first.stderr).toMatch(/the memory in postgres cannot be reached: ECONNREFUSED/)
    expect(readdirSync(kept).some(name => name.startsWith('in-postgres-'))).toBe(true)
    expect(await run()).toEqual(first)
  })

  test('is not kept when NODE_DISABLE_COMPILE_CACHE is set', async () => {
    expect(await validate({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(cache)).toBe(false)
  })

  test('is not missed where nothing can be written', async () => {
    const known = await validate({ NODE_DISABLE_COMPILE_CACHE: '1' })
    writeFileSync(cache, 'a file where the folder would be')
    expect(await validate()).toEqual(known)
  })

  test('is made again when it is cut short', async () => {
    const first = await validate()
    const path = join(kept, readdirSync(kept).find(name => name.startsWith('main.js-')) ?? '')
    const { size } = statSync(path)
    truncateSync(path, size >> 1)
    expect(await validate()).toEqual(first)
    expect(statSync(path).size).toBeGreaterThan(size >> 1)
  })

  test('goes when it is a month old', async () => {
    await validate()
    const old = join(kept, 'main.js-of-an-old-build')
    writeFileSync(old, '')
    utimesSync(old, new Date(0), new Date(0))
    for (const name of readdirSync(kept))
      if (name.startsWith('main.js-') && join(kept, name) !== old) rmSync(join(kept, name))
    await validate()
    expect(existsSync(old)).toBe(false)
    expect(readdirSync(kept).some(name => name.startsWith('main.js-'))).toBe(true)
  })

  test('is not run when others could have written it', async () => {
    const known = await validate()
    const name = readdirSync(kept).find(each => each.startsWith('main.js-')) ?? ''
    execFileSync(process.execPath, ['-e', makeOther, join(script, '../main.js'), join(kept, name)])
    // That what is there would be run shows that the next lines can fail.
    expect((await validate()).stdout).toBe('other code\n')
    chmodSync(kept, 0o777)
    expect(await validate()).toEqual(known)
  })
})

/** V8 takes code for that of a file if it is as long. */
const makeOther = `
const { readFileSync, writeFileSync } = require('node:fs')
const [file, path] = process.argv.slice(1)
const length = readFileSync(file, 'utf8').length
const start = '(function(exports,require,module,__filename,importPackage){console.log("other code")/*'
const script = new (require('node:vm').Script)(start.padEnd(length + 57, ' ') + '*/\\n})')
script.runInThisContext()
writeFileSync(path, script.createCachedData())
`
