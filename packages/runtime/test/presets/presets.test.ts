import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentPresets, type EffectFinished, type PresetName } from '@loop/spec'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testProject } from '../support/project.js'
import { standIn } from '../support/stand-in.js'

interface Expected {
  status: 'ok' | 'failed'
  text?: string
  session?: string
  error?: string
  usage?: object
}

const names = Object.keys(agentPresets) as PresetName[]

const setKeys = (preset: PresetName) => {
  for (const name of agentPresets[preset].apiEnv.slice(0, 1)) {
    const before = process.env[name]
    process.env[name] = 'not-a-key'
    onTestFinished(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

const runPreset = async (preset: PresetName, code: string, entry: string) => {
  const seen = standIn(agentPresets[preset].argv({ write: true })[0] ?? '', code)
  const project = testProject({
    'loop.yaml': `agents:\n  default: { preset: ${preset}, ${entry} }\n`,
    'loops/make.yaml':
      'name: make\ntrigger: { type: manual }\npipeline:\n  - { prompt: Make the thing., label: Make }\nbudget: { maxIterations: 1 }\n',
  })
  const { events } = await project.run('make')
  const finished = events.find(event => event.type === 'effect.finished') as EffectFinished | undefined
  return { seen: seen(), finished }
}

/** Plays a transcript and ends with 0, whatever it says: what went wrong has to be seen in the output. */
const playing = (file: string) => `print(fs.readFileSync(${JSON.stringify(file)}, 'utf8'))`

describe.each(names)('the preset %s', preset => {
  const folder = join(import.meta.dirname, preset)

  for (const [what, transcript, golden] of [
    ['what it did', 'output.txt', 'expected.json'],
    ['that it failed, although it ends with 0', 'failed.txt', 'failed.expected.json'],
  ] as const) {
    test.runIf(existsSync(join(folder, transcript)))(`reads ${what} from its output`, async () => {
      setKeys(preset)
      const expected = JSON.parse(readFileSync(join(folder, golden), 'utf8')) as Expected
      const { finished } = await runPreset(preset, playing(join(folder, transcript)), 'write: true')
      expect(finished).toMatchObject({ status: expected.status })
      expect(finished?.usage).toEqual(expected.usage)
      expect(finished?.session).toBe(expected.session)
      if (expected.text !== undefined) expect(finished?.output?.text).toBe(expected.text)
      if (expected.error !== undefined) expect(finished?.error?.message).toContain(expected.error)
    })
  }

  test('is given its prompt, its model and its arguments, and only the variables that it names', async () => {
    setKeys(preset)
    process.env['A_SECRET_OF_OTHERS'] = 'no'
    onTestFinished(() => {
      delete process.env['A_SECRET_OF_OTHERS']
    })
    const { seen } = await runPreset(preset, '', "write: true, model: some/model, args: ['--own']")
    const { prompt, modelArgs, apiEnv } = agentPresets[preset]
    const file = seen.argv[seen.argv.indexOf('--message-file') + 1] ?? ''
    const given = { stdin: seen.stdin, argument: seen.argv.at(-1), file, none: '' }[prompt]
    expect(prompt === 'file' ? file : given).toMatch(prompt === 'file' ? /\.prompt\.md$/ : /Make the thing\./)
    expect(seen.argv).toContain('--own')
    if (modelArgs.length > 0) expect(seen.argv.join(' ')).toMatch(/--model (some\/)?model\b/)
    for (const name of apiEnv.slice(0, 1)) expect(seen.env[name]).toBe('not-a-key')
    expect(seen.env).not.toHaveProperty('A_SECRET_OF_OTHERS')
  })

  test('names what it was written from, and is never given all rights', () => {
    const { source, argv, readOnly } = agentPresets[preset]
    expect(source.from.length).toBeGreaterThan(0)
    expect(source.of).toMatch(/\d/)
    for (const write of [true, false]) {
      const words = argv({ write }).join(' ')
      expect(words).not.toMatch(/dangerously|bypass|yolo|danger-full-access/)
    }
    if (readOnly) expect(JSON.stringify(withRights(preset, false))).not.toBe(JSON.stringify(withRights(preset, true)))
  })
})

const withRights = (preset: PresetName, write: boolean) => {
  const { argv, variables } = agentPresets[preset]
  return [argv({ write }), variables?.({ write })]
}
