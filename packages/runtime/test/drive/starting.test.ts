import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkScript, script, testProject } from '../support/project.js'

const project = (agent: string, step = '', loop = '') =>
  testProject({
    'loop.yaml': `agents: { worker: ${agent} }\nchecks: { fine: { command: ${checkScript('')} } }`,
    'loops/start.yaml': `name: start\ntrigger: { type: manual }\npipeline: [{ prompt: go, label: Make, agent: worker${step} }]\n${loop}`,
  })

describe('before anything runs', () => {
  test.each([
    [
      'a program that does not exist',
      project.bind(undefined, '{ command: [no-such-program-here] }'),
      'agent',
      '"no-such-program-here" is not there, in no folder of PATH',
    ],
    [
      'a program that is not executable',
      project.bind(undefined, '{ command: [./loop.yaml] }'),
      'agent',
      '"./loop.yaml" is not executable',
    ],
    [
      'a folder that does not exist',
      project.bind(undefined, `{ command: ${script('')}, cwd: nowhere }`),
      'agent',
      'nowhere',
    ],
    [
      'a skill that does not exist',
      project.bind(undefined, `{ command: ${script('')} }`, ', skill: skills/none'),
      'not-found',
      'skills/none',
    ],
  ])('%s is found, with its place', async (_, make, code, message) => {
    const start = make()
    await expect(start.run('start')).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringContaining(message),
      place: { line: expect.any(Number) },
    })
    expect(existsSync(join(start.root, '.loop'))).toBe(false)
  })

  test('a step without an agent is found, and a dry run does it all the same', async () => {
    const start = testProject({
      'loop.yaml': 'version: "1"',
      'loops/start.yaml': 'name: start\ntrigger: { type: manual }\npipeline: [{ prompt: go }]\n',
    })
    await expect(start.run('start')).rejects.toMatchObject({
      code: 'agent',
      place: { file: 'loops/start.yaml', line: 3 },
    })
    const dry = await start.run('start', { simulate: true })
    expect(dry).toMatchObject({ status: 'done', state: { simulated: true } })
    expect(dry.events.filter(event => event.type === 'effect.finished').every(event => event.simulated)).toBe(true)
  })

  test('a place that cannot be written to is found', async () => {
    const start = project(`{ command: ${script('')} }`)
    writeFileSync(join(start.root, '.loop'), 'a file')
    await expect(start.run('start')).rejects.toMatchObject({
      code: 'store',
      exitCode: 2,
      message: expect.stringContaining('.loop'),
    })
  })
})

describe('an agent program', () => {
  test('sees the allowed environment and nothing else', async () => {
    process.env['LOOP_TEST_ALLOWED'] = 'yes'
    process.env['LOOP_TEST_HIDDEN'] = 'no'
    const result = await project(
      `{ command: ${script('console.log(JSON.stringify(process.env))')}, env: [LOOP_TEST_ALLOWED] }`,
    ).run('start')
    const env = JSON.parse(result.state.nodes[0]?.output?.text ?? '{}') as Record<string, string>
    expect(env).toMatchObject({ LOOP_TEST_ALLOWED: 'yes', LOOP_STEP: 'Make', LOOP_ROUND: '1', LOOP_RUN: result.run })
    expect(env['LOOP_TEST_HIDDEN']).toBeUndefined()
  })

  test.each([
    ['argument', "console.log('got ' + process.argv[1])"],
    ['file', "console.log('got ' + fs.readFileSync(process.argv[1], 'utf8'))"],
  ])('is given its prompt as %s', async (how, code) => {
    const result = await project(`{ command: ${checkScript(code)}, prompt: ${how} }`).run('start')
    expect(result.state.nodes[0]?.output?.text).toMatch(/^got # Task: Make\n\ngo\n/)
  })

  test('finds model, workspace and prompt where its arguments name them', async () => {
    const command = JSON.stringify([
      process.execPath,
      '-e',
      'console.log(process.argv.slice(1).join("|"))',
      '--',
      '--model={model}',
      '{workspace}',
      '{prompt}',
    ])
    const start = project(`{ command: ${command}, prompt: argument, model: m-1 }`)
    const result = await start.run('start')
    expect(result.state.nodes[0]?.output?.text).toContain(`--model=m-1|${start.root}|# Task: Make`)
  })

  test('that takes too long is stopped, and its step has failed', async () => {
    const result = await project(`{ command: ${script('setInterval(() => {}, 1000)')}, timeoutSeconds: 0.5 }`).run(
      'start',
    )
    expect(result).toMatchObject({
      status: 'failed',
      state: {
        nodes: [
          { status: 'failed', error: { code: 'timeout', message: expect.stringContaining('was stopped after 0.5 s') } },
        ],
      },
    })
  })

  test('gets the text of its skill ahead of the prompt', async () => {
    const start = project(`{ command: ${script('console.log(input)')} }`, ', skill: skills/care')
    start.write('skills/care/SKILL.md', '---\nname: care\ndescription: How to take care.\n---\nTake care.')
    expect((await start.run('start')).state.nodes[0]?.output?.text).toMatch(
      /^# Skill: care\n\n[^#]*Take care\.\n\n# Task: Make/,
    )
  })

  test('may print more than the journal holds; the next step is given it all', async () => {
    const result = await project(`{ command: ${script("console.log('y'.repeat(9000))")} }`).run('start')
    const output = result.state.nodes[0]?.output
    expect(output).toMatchObject({ bytes: 9001, file: 'artifacts/i1r1.task.make.out' })
  })
})
