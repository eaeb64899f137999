import { describe, expect, test } from 'vitest'
import { fix } from '../../src/fix/fix.js'
import { analyse } from '../../src/workspace.js'
import { minimal } from '../helpers/lss.js'

const analysed = async (text: string, project?: string) => {
  const around = project === undefined ? {} : { project: { path: 'loop.yaml', text: project } }
  const { files } = await analyse({ ...around, loops: [{ path: 'loops/a.yaml', text }] })
  const file = files.find(({ path }) => path === 'loops/a.yaml')
  if (!file) throw new Error('there is no file')
  return file
}

/** The text when nothing more can be mended. */
const fixed = async (text: string, project?: string): Promise<string> => {
  const { text: after } = fix(await analysed(text, project))
  return after === text ? text : fixed(after, project)
}

const loopWith = (lines: string): string => `name: a
description: All tests pass.
trigger: { type: manual }
pipeline: [{ label: Patch, prompt: Fix it. }]
${lines}`

const verify = (rest: string): string => loopWith(`verify: { maker: Patch, checker: tests, ${rest} }\n`)

describe('loopkit', () => {
  test.each([
    ['a misspelt key at the top', loopWith('buget: { maxIterations: 3 }\n'), 'buget', 'budget'],
    ['a misspelt key inside', loopWith('budget: { maxIteratons: 3 }\n'), 'maxIteratons', 'maxIterations'],
    ['a key in another case', verify('max_rounds: 3'), 'max_rounds', 'maxRounds'],
    ['a misspelt word of a list', loopWith('memory: { store: filesytem }\n'), 'filesytem', 'filesystem'],
    [
      'a misspelt label',
      verify('maxRounds: 2').replace('maker: Patch', 'maker: Pacth'),
      'maker: Pacth',
      'maker: Patch',
    ],
    ['a number in quotes', verify('maxRounds: "3"'), '"3"', '3'],
    ['a number with marks', loopWith('budget: { maxTokens: 5_000 }\n'), '5_000', '5000'],
    ['yes and no', verify('autoRetry: no'), 'autoRetry: no', 'autoRetry: false'],
    ['a number for a text', loopWith('tags: [1.10]\n'), '1.10', "'1.10'"],
    ['a word for a list', loopWith('tags: fast\n'), 'fast', '[fast]'],
    ['a word that YAML 1.1 reads otherwise', loopWith('tags: [on]\n'), '[on]', "['on']"],
    ['a key that YAML 1.1 reads otherwise', loopWith('on: 1\n'), '\non:', "\n'on':"],
  ])('%s', async (_, text, before, after) => {
    expect(text).toContain(before)
    expect(await fixed(text)).toBe(text.replace(before, after))
  })

  test('the agent of a step, by what the project declares', async () => {
    const text = loopWith('').replace('label: Patch,', 'label: Patch, agent: fixr,')
    expect(await fixed(text, 'agents: { fixer: { command: [claude] } }\n')).toBe(text.replace('fixr', 'fixer'))
  })

  test.each([
    [
      'two candidates',
      verify('maxRounds: 2')
        .replace('maker: Patch', 'maker: Make')
        .replace('[{', '[{ label: Maker, prompt: x }, { label: Makes, prompt: y }, {'),
    ],
    [
      'another number is another name',
      loopWith('').replace('Patch', 'Patch1').concat('verify: { maker: Patch2, checker: tests }\n'),
    ],
    ['a short word', loopWith('').replace('Patch', 'mix').concat('verify: { maker: fix, checker: tests }\n')],
    ['a name that may be a checker of its own', verify('maxRounds: 2').replace('checker: tests', 'checker: test')],
    ['a text with several words for a list', loopWith('tags: fast, new\n')],
    ['a number that is not whole', loopWith('budget: { maxTokens: "1.5" }\n')],
    ['a number with a comma', loopWith('budget: { maxTokens: "1,500" }\n')],
    ['a key when the right one is there too', loopWith('budget: { maxIteratons: 3, maxIterations: 4 }\n')],
    ['octal digits, which only their author can count', loopWith('budget: { maxIterations: 017 }\n')],
  ])('left alone: %s', async (_, text) => {
    expect(await fixed(text, 'checks: { tests: { command: [npm, test] } }\n')).toBe(text)
  })
})

describe('lss', () => {
  const loop = () => {
    const value = minimal()
    value.workers.push({
      ...value.workers[0],
      id: 'reviewer',
      inputs: [{ from: 'workers.coder' }],
      depends_on: ['coder'],
    })
    return JSON.stringify(value, undefined, 2)
  }

  test.each([
    ['a key at the top, which may hold any', '"memory": {', '"memroy": {'],
    ['a key inside', '"objective": "Every', '"objectve": "Every'],
    ['depends_on', '"depends_on": [\n        "coder"', '"depends_on": [\n        "codr"'],
    ['runs_after', '"runs_after": [\n        "coder"', '"runs_after": [\n        "codder"'],
    ['the worker that another one reads', '"workers.coder"\n', '"workers.cdoer"\n'],
    ['an input', '"inputs.task"', '"inputs.taks"'],
    ['the source of a channel', '"evaluators.tests",\n      "dest', '"evaluators.test",\n      "dest'],
    ['the destination of a channel', '"destination": "workers.coder"', '"destination": "workers.coderr"'],
    ['the metric of a condition', '"metric": "test_pass_rate"', '"metric": "test_passrate"'],
    ['an action', '"action": "halt"', '"action": "Halt"'],
    ['a version of two numbers', '"1.0.0"', '"1.0"'],
  ])('%s', async (_, right, wrong) => {
    expect(loop()).toContain(right)
    const text = loop().replace(right, wrong)
    expect(await fixed(text)).toBe(loop())
  })

  test('a worker that is waited for twice', async () => {
    const text = loop().replace(
      '"depends_on": [\n        "coder"',
      '"depends_on": [\n        "coder",\n        "coder"',
    )
    expect(await fixed(text)).toBe(loop())
  })
})

describe('short forms', () => {
  const readme = `# nightly
loop_name: nightly-fix   # stays
version: '1.0'
objective: The nightly build is green again.

workers:
# who works
- role: implementer # he
evaluators:
- type: test_suite
termination_conditions:
- type: all_tests_pass  # done
- type: max_iterations
  value: 10
`

  test('are written in full: what was assumed is said where it stands, comments and order stay', async () => {
    const { text, assumed, mended } = fix(await analysed(readme))
    expect(mended.map(({ rule }) => rule)).toEqual(['lss/short-form'])
    expect(text).toMatch(/^# nightly\nloop_name: nightly-fix {3}# stays\nversion: 1\.0\.0 # assumed: /)
    expect(text).toContain(
      'workers:\n# who works\n- role: implementer # he\n  id: implementer # assumed: a worker needs a name\n',
    )
    expect(text).toContain('  type: deterministic\n  implementation: command\n')
    for (const comment of ['# nightly', '# stays', '# who works', '# he', '# done']) expect(text).toContain(comment)
    expect(text).not.toContain('short_form')
    expect(assumed.length).toBeGreaterThan(10)
    for (const { why } of assumed) expect(text).toContain(`assumed: ${why}`)
    const again = await analysed(text)
    expect(again.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(again.lss?.document.short).toBeUndefined()
  })

  test('what the canonical form has no place for is kept, and nothing else', async () => {
    const text = readme.replace('- role: implementer # he', '- role: implementer\n  responsibilities: [Patch]')
    const { text: after } = fix(await analysed(text))
    expect(after).toContain('short_form:\n    workers:\n    - role: implementer\n      responsibilities:\n')
    expect(after.slice(after.indexOf('short_form:'))).not.toContain('termination_conditions')
  })

  test('mistakes in them are mended afterwards', async () => {
    const text = await fixed(readme.replace('max_iterations', 'max_iteratons'))
    expect(text).toContain('type: max_iterations')
  })

  test('what aliases share is not taken apart: it is refused, and nothing is written', async () => {
    const text = readme.replace('- role: implementer # he', '- &one { role: implementer }\n- *one')
    const { text: after, refused } = fix(await analysed(text))
    expect(after).toBe(text)
    expect(refused[0]?.reason).toMatch(/^line \d+ is used again by an alias .*; write it out at each place/)
  })

  test('with errors in them that a person has to mend are not written, and it is said why', async () => {
    const text = readme.replace('type: test_suite', 'type: test_suite\n- type: vibes')
    const { text: after, refused, assumed } = fix(await analysed(text))
    expect(after).toBe(text)
    expect(assumed).toEqual([])
    expect(refused[0]?.reason).toMatch(/^it would be written with errors in it; mend them first: line \d+, /)
  })
})

describe('traps of YAML', () => {
  const whole = () => JSON.stringify(minimal(), undefined, 2)

  test.each(['1', '1.0', '1.10'])('version: %s becomes three numbers at once', async version => {
    const file = await analysed(whole().replace('"1.0.0"', version))
    const wanted = version.includes('.') ? `${version}.0` : `${version}.0.0`
    expect(file.diagnostics.find(({ pointer }) => pointer === '/version')?.fix).toBe(`Write \`${wanted}\`.`)
    expect(await analysed(fix(file).text).then(again => again.lss?.document.loop.version)).toBe(wanted)
  })

  test('a word that is no truth value is one finding, whose help is right', async () => {
    const { diagnostics } = await analysed(whole().replace('"primary": true', '"primary": yes'))
    expect(
      diagnostics.filter(({ pointer }) => pointer === '/metrics/0/primary').map(({ rule, fix: help }) => [rule, help]),
    ).toEqual([['lss/wrong-type', 'YAML 1.2 knows `true` and `false` alone.']])
  })

  test('quotes go around what is written, in the help as in the repair', async () => {
    const file = await analysed(loopWith('tags: [1.10]\n'))
    expect(file.diagnostics.find(({ pointer }) => pointer === '/tags/0')?.fix).toBe("Put quotes around it: `'1.10'`.")
  })
})
