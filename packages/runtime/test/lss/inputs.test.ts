import { describe, expect, test } from 'vitest'
import { pickLoop, typedInputs } from '../../src/index.js'
import { lssLoop, lssProject } from '../support/lss.js'

const schema = {
  task: { type: 'string', description: 'What to do.', required: true, max_length: 20 },
  pages: { type: 'number', description: 'How long.', minimum: 1 },
  tone: { type: 'enum', description: 'How.', values: ['plain', 'formal'], default: 'plain' },
  sources: { type: 'array', description: 'From where.', items: { type: 'string' } },
  draft: { type: 'boolean', description: 'Whether it may be rough.' },
}

const project = () => lssProject(lssLoop({ inputs: { schema } }), 0)

describe('inputs are looked at before anything runs', () => {
  test.each([
    [{}, 'the input "task" is missing (What to do)', '/inputs/schema/task'],
    [{ task: 'x'.repeat(30) }, 'must NOT have more than 20 characters', '/inputs/schema/task'],
    [{ task: 'a', pages: 0 }, 'the input "pages" is 0: the value must be >= 1', '/inputs/schema/pages'],
    [{ task: 'a', pages: 'two' }, 'the input "pages" is "two": the value must be number', '/inputs/schema/pages'],
    [{ task: 'a', tone: 'loud' }, 'the input "tone" is "loud"', '/inputs/schema/tone'],
    [{ task: 'a', sources: [1] }, '/0 must be string', '/inputs/schema/sources'],
    [{ task: 'a', tpone: 'plain' }, 'takes no input "tpone"; did you mean "tone"?', '/inputs/schema/task'],
  ])('%j', async (inputs, message, pointer) => {
    const mend = project()
    await expect(mend.run('mend', { inputs })).rejects.toMatchObject({
      code: 'usage',
      exitCode: 2,
      message: expect.stringContaining(message),
      place: { file: 'loops/mend.yaml', pointer },
    })
    expect(mend.read('work')).toBe('')
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
  expect(() => typedInputs(plan, { pages: 'many' })).toThrow('the input "pages" is "many", expected a number')
  expect(() => typedInputs(plan, { sources: 'a, b' })).toThrow('the input "sources" is no JSON, expected a list')
})
