import { beforeEach, describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { projectWith } from './support/project.js'

let cwd: string
let asked: { code: number | null; stdout: string }

beforeEach(async () => {
  cwd = await projectWith({ checker: 'fails', rounds: 1, onExhausted: 'ask' })
  asked = await loop(['run', 'small'], { cwd })
})

test('a run that needs a person waits, and says what can be answered', () => {
  expect(asked.stdout).toMatch(/^waiting: the check "fails" .*How should "small" go on\?|^waiting: "fails" still fails/)
  expect(asked.stdout).toMatch(/^ {2}at loops\/small\.yaml:11:14$/m)
  expect(asked.stdout).toMatch(/^ {2}loop answer \S+ accept\s+take the work as it is/m)
  expect(asked.stdout).toMatch(/^ {2}loop resume \S+\s+go on after the answer$/m)
  expect(asked.code).toBe(4)
})

test('without a choice the question and its answers are shown', async () => {
  const { code, stdout } = await loop(['answer', 'last'], { cwd })
  expect(stdout).toMatch(/^"fails" still fails after 1 round\..*\n\n/)
  expect(stdout).toMatch(/^ {2}loop answer last again +a fresh pass/m)
  expect(stdout).toMatch(/^ {2}loop answer last stop +end the run as failed$/m)
  expect(code).toBe(0)
})

describe('an answer', () => {
  test('is kept, and the run goes on with it', async () => {
    const { code, stdout } = await loop(['answer', 'last', 'accept', '--note', 'good enough'], { cwd })
    expect(stdout).toMatch(/^answered "accept": take the work as it is.*\n\nnext\n {2}loop resume \S+ {2}go on\n$/)
    expect(code).toBe(0)
    const resumed = await loop(['resume', 'last'], { cwd })
    expect(resumed.stderr).toContain('answered: accept (good enough)')
    expect(resumed.stdout).toMatch(/^done: a person accepted the work as it is/)
    expect(resumed.code).toBe(0)
  })

  test('may name the question itself', async () => {
    const [, run = ''] = /loop answer (\S+) accept/.exec(asked.stdout) ?? []
    expect(await loop(['answer', `${run}.1`, 'stop'], { cwd })).toMatchObject({ code: 0 })
    expect(await loop(['resume', run], { cwd })).toMatchObject({ code: 1 })
  })

  test('that is none of the choices is refused', async () => {
    const { code, stderr } = await loop(['answer', 'last', 'acept'], { cwd })
    expect(stderr).toContain('"acept" is no answer to this question')
    expect(stderr).toContain('did you mean "accept"?')
    expect(code).toBe(2)
  })

  test('can be given once', async () => {
    await loop(['answer', 'last', 'accept'], { cwd })
    expect((await loop(['answer', 'last'], { cwd })).stdout).toMatch(/\nanswered: accept\n/)
    const { code, stderr } = await loop(['answer', 'last', 'stop'], { cwd })
    expect(stderr).toContain('this question was answered already: accept')
    expect(code).toBe(2)
  })

  test('to nothing is refused, and so is a note without a choice', async () => {
    await loop(['answer', 'last', 'accept'], { cwd })
    await loop(['resume', 'last'], { cwd })
    const over = await loop(['answer', 'last'], { cwd })
    expect(over.stderr).toMatch(/^error: the run \S+ waits for no answer \(done\)/)
    expect(over.code).toBe(2)
    expect(await loop(['answer', 'last', '--note', 'x'], { cwd })).toMatchObject({ code: 2 })
  })
})
