import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openRun } from '../../src/index.js'
import { redactEvent, redactor } from '../../src/store/redact.js'
import { script, testProject } from '../support/project.js'

afterEach(() => vi.unstubAllEnvs())

describe('secrets', () => {
  test('are the values of variables that speak of them, and what has the form of a credential', () => {
    const redact = redactor(['MY_TOKEN', 'DATABASE_URL', 'MAX_THINKING_TOKENS', 'COLOUR'], {
      MY_TOKEN: 'hunter2-"quoted"',
      DATABASE_URL: 'postgres://me:pass1@db/x',
      MAX_THINKING_TOKENS: '100000',
      COLOUR: 'turquoise',
    })
    expect(redact('a hunter2-"quoted" b')).toBe('a [redacted] b')
    expect(redact('{"a":"hunter2-\\"quoted\\""}')).toBe('{"a":"[redacted]"}')
    expect(redact('postgres://me:pass1@db/x')).toBe('[redacted]')
    expect(redact('100000 turquoise')).toBe('100000 turquoise')
    expect(redact('x\nghp_abcdefghijklmnopqrstuvwxyz0123 and "\\nsk-ant-abcdefgh123"')).toBe(
      'x\n[redacted] and "\\n[redacted]"',
    )
    expect(redact('task-sk-antelope')).toBe('task-sk-antelope')
  })

  test('are taken out of what others wrote, never out of the words and numbers of the engine', () => {
    const redact = redactor(['KEY'], { KEY: 'finished' })
    const event = {
      type: 'effect.finished',
      effect: 'i1r1.task.finished',
      status: 'ok',
      output: { text: 'it is finished', bytes: 14 },
    } as const
    expect(redactEvent(event, redact)).toEqual({ ...event, output: { text: 'it is [redacted]', bytes: 14 } })
  })

  test('reach no file of a run, however they come in', async () => {
    const secret = 'tr0ub4dor&3-very-secret'
    vi.stubEnv('MY_SECRET', secret)
    const project = testProject({
      'loop.yaml': `agents: { leak: { command: ${script('console.log(process.env.MY_SECRET + input + "y".repeat(9000)); console.error(process.env.MY_SECRET); process.exit(input.includes("tr0u") ? 1 : 0)')}, env: [MY_SECRET] } }`,
      'loops/leak.yaml':
        'name: leak\ntrigger: { type: manual }\npipeline: [{ label: Leak, prompt: go, agent: leak }]\nmemory: {}\n',
    })
    const seen: string[] = []
    const result = await project.run('leak', {
      inputs: { given: secret },
      onEvent: event => void seen.push(JSON.stringify(event)),
    })
    expect(result.status).toBe('done')
    const files = readdirSync(join(project.root, '.loop'), { recursive: true, withFileTypes: true }).filter(entry =>
      entry.isFile(),
    )
    expect(files.length).toBeGreaterThan(6)
    for (const file of files)
      expect(readFileSync(join(file.parentPath, file.name), 'utf8'), file.name).not.toContain(secret)
    expect(seen.join('')).not.toContain(secret)
    const { state } = await openRun(project.root, result.run)
    expect(state).toEqual(result.state)
  })
})
