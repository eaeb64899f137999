import type { LoopError } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { inputsFor, pickLoop, typedInputs } from '../../src/index.js'
import { lssLoop, lssProject } from '../support/lss.js'

const schema = {
  task: { type: 'string', description: 'What to do.', required: true, max_length: 20 },
  pages: { type: 'number', description: 'How long.', minimum: 1 },
  tone: { type: 'enum', description: 'How.', values: ['plain', 'formal'], default: 'plain' },
  sources: { type: 'array', description: 'From where.', items: { type: 'string' } },
  draft: { type: 'boolean', description: 'Whether it may be rough.' },
}

const project = () => lssProject(lssLoop({ inputs: { schema } }), 0)

const refusedWith = async (inputs: Record<string, unknown>) => {
  const mend = project()
  const refusal = await mend.run('mend', { inputs }).then(
    () => undefined,
    (error: unknown) => error as LoopError,
  )
  expect(mend.read('work')).toBe('')
  return refusal
}

describe('inputs are looked at before anything runs', () => {
  test.each([
    [{}, 'the input "task" is missing, expected a text (What to do)', '/inputs/schema/task'],
    [
      { task: 'x'.repeat(30) },
      `the input "task" is "${'x'.repeat(30)}", expected at most 20 characters`,
      '/inputs/schema/task',
    ],
    [{ task: 'a', pages: 0 }, 'the input "pages" is 0, expected at least 1', '/inputs/schema/pages'],
    [{ task: 'a', pages: 'two' }, 'the input "pages" is "two", expected a number', '/inputs/schema/pages'],
    [
      { task: 'a', tone: 'fromal' },
      'the input "tone" is "fromal", expected one of "plain", "formal"; did you mean "formal"?',
      '/inputs/schema/tone',
    ],
    [{ task: 'a', sources: ['b', 1] }, 'the input "sources[1]" is 1, expected a text', '/inputs/schema/sources'],
    [{ task: 'a', draft: 'yes' }, 'the input "draft" is "yes", expected true or false', '/inputs/schema/draft'],
    [{ task: 'a', tpone: 'plain' }, '"mend" takes no input "tpone"; did you mean "tone"?', '/inputs/schema/tone'],
    [{ tsak: 'a' }, '"mend" takes no input "tsak"; did you mean "task"?', '/inputs/schema/task'],
    [{ task: 'a\u001b[2J', zzz: 1 }, '"mend" takes no input "zzz"', '/inputs/schema/task'],
  ])('%j', async (inputs, message, pointer) => {
    expect(await refusedWith(inputs)).toMatchObject({
      code: 'usage',
      exitCode: 2,
      message,
      place: { file: 'loops/mend.yaml', pointer },
    })
  })

  test('all that is wrong is told at once, each with its field, its line and what was expected', async () => {
    const refusal = await refusedWith({ tpone: 'plain', pages: 'two', sources: [1, 'a', {}] })
    expect(refusal?.message.replaceAll(/line \d+/g, 'line N')).toBe(`5 inputs of "mend" are not as they have to be
  "mend" takes no input "tpone"; did you mean "tone"? (line N)
  the input "task" is missing, expected a text (What to do) (line N)
  the input "pages" is "two", expected a number (line N)
  the input "sources[0]" is 1, expected a text (line N)
  the input "sources[2]" is {}, expected a text (line N)`)
    expect(refusal).toMatchObject({ exitCode: 2, place: { pointer: '/inputs/schema/tone' } })
  })

  test('what a value holds cannot write to the terminal, and a long one is cut', async () => {
    const refusal = await refusedWith({ task: `${'y'.repeat(200)}`, tone: '\u001b]0;x\u0007\u202e' })
    expect(refusal?.message).toContain('yyy… (200 characters), expected at most 20 characters')
    expect(refusal?.message).not.toMatch(/[\u001b\u0007\u202e]/)
  })

  test('what is not given has its default', async () => {
    const { state } = await project().run('mend', { inputs: { task: 'a' } })
    expect(state.inputs).toEqual({ task: 'a', tone: 'plain' })
  })
})

test('texts become values of the types that the loop declares', async () => {
  const { plan } = await pickLoop('mend', project().root)
  expect(typedInputs(plan, { task: '3', pages: '2.5', sources: '["a"]', draft: 'true', tone: 'formal' })).toEqual({
    task: '3',
    pages: 2.5,
    sources: ['a'],
    draft: true,
    tone: 'formal',
  })
  const many = typedInputs(plan, { task: 'a', pages: 'many', sources: 'a, b' })
  await expect(inputsFor(plan, many)).rejects.toMatchObject({
    message: expect.stringMatching(
      /"pages" is "many", expected a number[\s\S]*"sources" is "a, b", expected a list, as in \["a", "b"\]/,
    ),
  })
})
