import { expect, test } from 'vitest'
import { analyse, filesOver, scoreLesDesign, scoreLrs } from '../../../src/index.js'
import { minimal, worker } from '../../helpers/lss.js'

type Input = Parameters<typeof analyse>[0]

/** What is found in a document with something in place of the usual: `severity rule pointer`. */
const findings = async (change: object, around: Partial<Input> = {}) => {
  const loops = [{ path: 'loops/a.yaml', text: JSON.stringify({ ...minimal(), ...change }) }]
  const { files } = await analyse({ loops, ...around })
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ path, severity }) => path === 'loops/a.yaml' && severity !== 'info')
    .map(({ rule, pointer, severity }) => `${severity} ${rule} ${pointer}`)
}

const notOffered = ['error lss/memory-not-offered /memory/backend']

test.each(['vector', 'composite'])('LSS-202: memory in %s is an error, whatever its type', async backend => {
  expect(await findings({ memory: { type: 'persistent', backend } })).toEqual(notOffered)
  expect(await findings({ memory: { type: 'session', backend } })).toEqual(notOffered)
})

test('LSS-202: a store that the loop names, or that the program brings, may stand in for it', async () => {
  const memory = { type: 'persistent', backend: 'vector' }
  expect(await findings({ memory, extensions: { memory: { store: 'team-notes' } } })).toEqual([])
  expect(await findings({ memory }, { brought: { stores: ['vector'] } })).toEqual([])
  expect(await findings({ memory }, { brought: { stores: ['team-notes'] } })).toEqual(notOffered)
})

test('memory that nobody keeps earns nothing, and a store that is named earns what a server does', async () => {
  const scores = async (backend: string, extensions = {}) => {
    const memory = { type: 'persistent', backend, write_policy: { allowed_writers: ['coder'] } }
    const workers = [worker('coder', { inputs: [{ from: 'memory.lessons' }] })]
    const text = JSON.stringify({ ...minimal(), memory, workers, extensions })
    const { files, workspace } = await analyse({ loops: [{ path: 'loops/a.yaml', text }] })
    const { lss } = files[0] ?? {}
    if (!lss) throw new Error('it is no loop')
    const plan = lss.compile({ project: undefined, digestOf: () => '' })
    return [scoreLrs(lss, workspace)?.value, scoreLesDesign(plan).value]
  }
  const [none, kept] = [await scores('vector'), await scores('redis')]
  expect(none[0]).toBeLessThan(kept[0] ?? 0)
  expect(none[1]).toBeLessThan(kept[1] ?? 0)
  expect(await scores('vector', { memory: { store: 'team-notes' } })).toEqual(kept)
})

test.each([
  [{ secret: true }, '/secret'],
  [{ secrets: 'yes' }, '/secrets'],
  [{ pii: ['name'] }, '/pii'],
  [{ patterns: ['('] }, '/patterns'],
  [{ patterns: 'order' }, '/patterns'],
])('LSS-198: the redaction %j is an error', async (redaction, at) => {
  expect(await findings({ memory: { type: 'session', redaction } })).toEqual([
    `error lss/bad-redaction /memory/redaction${at}`,
  ])
})

test('LSS-198: a redaction that is right, and settings of others, are left alone', async () => {
  const redaction = { secrets: true, pii: ['email', 'phone'], patterns: ['order \\d+'], x_team: 1 }
  expect(await findings({ memory: { type: 'session', redaction } })).toEqual([])
  expect(await findings({ memory: { type: 'session', redaction: { pii: true } } })).toEqual([])
})

const search = (space: object) => ({
  optimization_strategy: { type: 'parameter_search', config: { search_space: space } },
})

test('LSS-122: values that a parameter of a call cannot have are errors, each at its place', async () => {
  const at = '/optimization_strategy/config/search_space'
  const space = { temperature: [0.5, 9], top_p: [1.5], max_tokens: [0], model: [3], style: [9, 'terse'] }
  expect(await findings(search(space))).toEqual(
    ['/temperature/1', '/top_p/0', '/max_tokens/0', '/model/0'].map(
      place => `error lss/bad-search-value ${at}${place}`,
    ),
  )
})

test('LSS-121: a search without values to try is warned about', async () => {
  const rule = 'warning lss/nothing-to-search /optimization_strategy'
  expect(await findings({ optimization_strategy: { type: 'parameter_search' } })).toEqual([`${rule}/type`])
  expect(await findings(search({}))).toEqual([`${rule}/config/search_space`])
  expect(await findings(search({ temperature: [0.5] }))).toEqual([])
})

test('LSS-123: lessons that `optimizer` may not write are warned about', async () => {
  const told = (write_policy?: object) =>
    findings({
      memory: { type: 'session', ...(write_policy ? { write_policy } : {}) },
      optimization_strategy: { type: 'memory_update' },
    })
  expect(await told()).toEqual(['warning lss/lessons-not-kept /optimization_strategy/type'])
  expect(await told({ allowed_writers: ['*'] })).toEqual([
    'warning lss/lessons-not-kept /memory/write_policy/allowed_writers',
  ])
  expect(await told({ allowed_writers: ['optimizer'] })).toEqual([])
})

test('LSS-175: a guard over used tools is an error where a program of the project does not say which it used', async () => {
  const guard = { id: 'tools', type: 'tool_allowlist', scope: 'post_worker', action: 'halt', severity: 'S1' }
  const told = (agents: string, around: Partial<Input> = {}, rest: object = {}) =>
    findings(
      { safety_constraints: [{ ...guard, config: { allowed: ['read'] }, ...rest }] },
      { project: { path: 'loop.yaml', text: `version: "1"\nagents: ${agents}\n` }, ...around },
    )
  const silent = '{ default: { command: [a] } }'
  const unseen = ['error lss/unseen-tools /safety_constraints/0/scope']
  expect(await told(silent)).toEqual(unseen)
  expect(await told('{ default: { preset: aider } }')).toEqual(unseen)
  expect(await told('{ default: { command: [a], output: { format: json, tools: /t } } }')).toEqual([])
  expect(await told('{ default: { command: [a] }, coder: { provider: openai, model: m } }')).toEqual([])
  expect(await told('{ other: { command: [a] } }')).toEqual([])
  expect(await told(silent, {}, { applies_to: ['nobody'] })).not.toEqual(expect.arrayContaining(unseen))
  expect(await told(silent, { brought: { agents: ['coder'] } })).toEqual([])
})

const fault = (schema: unknown) => ((schema as { type?: unknown }).type === 'strng' ? 'strng is no type' : undefined)

const files = filesOver({ 'good.json': '{"type": "object"}', 'bad.json': '{"type": "strng"}', 'text.json': 'no JSON' })
const around = { files, schemas: async () => fault }

const validating = (settings: object) => ({
  evaluators: [{ id: 'form', type: 'deterministic', implementation: 'schema_validate', runs_after: ['coder'] }],
  feedback_channels: [
    { id: 'form-to-coder', source: 'evaluators.form', destination: 'workers.coder', format: 'structured' },
  ],
  metrics: [{ name: 'test_pass_rate', definition: 'Rate', source: 'evaluators.form', unit: 'ratio', primary: true }],
  extensions: { evaluators: { form: settings } },
})

test.each([
  [{ schema: { type: 'strng' } }, '/schema'],
  [{ schema_ref: 'gone.json' }, '/schema_ref'],
  [{ schema_ref: 'bad.json' }, '/schema_ref'],
  [{ schema_ref: 'text.json' }, '/schema_ref'],
])('LSS-61: the schema %j is an error for `schema_validate`', async (settings, at) => {
  const pointer = `/extensions/evaluators/form${at}`
  expect(await findings(validating(settings), around)).toEqual([`error lss/unusable-schema ${pointer}`])
  expect(await findings(validating(settings))).toEqual([])
})

test('LSS-61: a schema that is one is left alone, and is looked for only in a document that has one', async () => {
  expect(await findings(validating({ schema_ref: './good.json' }), around)).toEqual([])
  expect(await findings(validating({ schema: { type: 'object' } }), around)).toEqual([])
  const schemas = () => Promise.reject(new Error('nobody needs them'))
  expect(await findings({}, { files, schemas })).toEqual([])
})

test.each(['gone.json', 'bad.json', 'text.json'])(
  'the schema %s is warned about where a run begins anyway',
  async ref => {
    const warning = 'warning lss/unusable-schema'
    const guard = { id: 'form', type: 'schema_enforce', scope: 'post_worker', action: 'halt', severity: 'S1' }
    const outputs = { name: 'patch', format: 'json', schema_ref: ref }
    const told = await findings(
      {
        memory: { type: 'session', write_policy: { schema: ref } },
        workers: [worker('coder', { outputs })],
        safety_constraints: [{ ...guard, config: { schema_ref: ref } }],
      },
      around,
    )
    const places = [
      '/memory/write_policy/schema',
      '/workers/0/outputs/schema_ref',
      '/safety_constraints/0/config/schema_ref',
    ]
    expect(told).toEqual(places.map(place => `${warning} ${place}`))
  },
)

test('LSS-195: a schema of memory may be types by name', async () => {
  const told = (schema: unknown) => findings({ memory: { type: 'session', write_policy: { schema } } }, around)
  expect(await told({ lesson: 'string' })).toEqual([])
  expect(await told({ type: 'strng' })).toEqual(['warning lss/unusable-schema /memory/write_policy/schema'])
})

test('a template that is not there is warned about, where it is filled in', async () => {
  const channel = (format: string) => ({
    feedback_channels: [{ ...minimal().feedback_channels[0], format, template_ref: 'gone.md' }],
  })
  expect(await findings(channel('template'), around)).toEqual([
    'warning lss/template-missing /feedback_channels/0/template_ref',
  ])
  expect(await findings(channel('structured'), around)).toEqual([])
})

test('paths that lead out of the project are errors, and nothing is looked for there', async () => {
  const rule = 'error lss/path-escapes-project'
  const channel = { ...minimal().feedback_channels[0], format: 'template', template_ref: '/etc/t.md' }
  const guard = { id: 'form', type: 'schema_enforce', scope: 'post_worker', action: 'halt', severity: 'S1' }
  const settings = { command: ['npm', 'test'], cwd: '../..', writes: ['a', '~/b'] }
  const document = {
    memory: { type: 'session', write_policy: { schema: '../a.json' } },
    workers: [worker('coder', { outputs: { name: 'patch', format: 'json', schema_ref: 'a/../../b.json' } })],
    feedback_channels: [channel],
    safety_constraints: [{ ...guard, config: { schema_ref: 'C:\\c.json' } }],
    extensions: { evaluators: { tests: settings } },
  }
  expect((await findings(document, around)).sort()).toEqual(
    [
      `${rule} /extensions/evaluators/tests/cwd`,
      `${rule} /extensions/evaluators/tests/writes/1`,
      `${rule} /feedback_channels/0/template_ref`,
      `${rule} /memory/write_policy/schema`,
      `${rule} /safety_constraints/0/config/schema_ref`,
      `${rule} /workers/0/outputs/schema_ref`,
    ].sort(),
  )
})
