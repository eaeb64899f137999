import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Conversion, convert } from '../../src/convert/convert.js'
import { LoopError } from '../../src/errors.js'
import type { Loop, LssLoop } from '../../src/generated/types.js'
import { parse } from '../../src/source/parse.js'
import { applyEdits } from '../../src/source/write/edit.js'
import { analyse } from '../../src/workspace.js'
import { minimal, worker } from '../helpers/lss.js'
import { runs } from '../helpers/runs.js'
import { fieldsIn, fullLoopkit, fullLss, leavesOf } from './from-schema.js'

const converted = (value: unknown, to: 'lss' | 'loopkit'): Conversion => {
  const { document } = parse(typeof value === 'string' ? value : JSON.stringify(value), 'a.yaml')
  if (!document) throw new Error('it is not YAML')
  return convert(document, to)
}

const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part.replace('~1', '/')], value)

/** Another value of the same sort; words of closed lists have to be told. */
const others = (value: unknown, pointer: string): unknown[] => {
  const key = pointer.split('/').findLast(part => !/^\d+$/.test(part)) ?? ''
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, value / 2 + 0.1, value - 1, 2]
  const words: Record<string, string[]> = {
    type: [
      'manual',
      'structural',
      'ephemeral',
      'timeout',
      'string',
      'pii_detect',
      'cron',
      'parallel',
      'nested',
      'sequential',
    ],
    action: ['halt', 'warn', 'escalate_human'],
    version: ['1.0.1'],
    store: ['memory'],
    persistence: ['minimal', 'full'],
    event: ['push', 'release'],
    onExhausted: ['ask', 'fail'],
    severity: ['S3'],
    scope: ['post_worker'],
    on_error: ['warn'],
    operator: ['eq'],
    unit: ['hour', 'count', 'day'],
    format: ['json', 'template', 'structured', 'text'],
    backend: ['postgres'],
    aggregation: ['veto', 'min'],
    strategy: ['vote', 'synthesize'],
    role: ['branch', 'outer'],
    fields: ['score', 'passed'],
  }
  return [
    ...(words[key] ?? []),
    `${value}x`,
    `${value}-x`,
    'nobody',
    'inputs.other',
    'workers.other',
    'evaluators.other',
  ]
}

/** What is lost; its place moves with what stands before it. */
const lostIn = ({ losses }: Conversion): string => losses.map(({ pointer }) => pointer).join('\n')

/** Fields that are neither lost nor make a difference to the result. */
const dropped = (value: object, to: 'lss' | 'loopkit'): string[] => {
  const before = converted(value, to)
  const isLost = (at: string) => before.losses.some(({ pointer }) => at === pointer || at.startsWith(`${pointer}/`))
  return leavesOf(value).filter(at => {
    if (isLost(at)) return false
    const now = valueAt(value, at)
    const differences = others(now, at)
      .filter(other => other !== now)
      .map(other => {
        try {
          const after = converted(applyEdits(value, [{ op: 'set', at, value: other }]), to)
          return after.text !== before.text || lostIn(after) !== lostIn(before)
        } catch (error) {
          if (error instanceof LoopError) return undefined
          throw error
        }
      })
    // With another kind an evaluator would lack what that kind needs, so there is nothing to compare with.
    const isKind = /^\/evaluators\/\d+\/type$/.test(at) && differences.every(made => made === undefined)
    return !isKind && !differences.includes(true)
  })
}

describe.each([
  ['loopkit', 'lss', fullLoopkit, 'loopkit/loop.schema.json'],
  ['lss', 'loopkit', fullLss, 'lss/lss.schema.json'],
] as const)('%s to %s', (_, to, full, schema) => {
  test('the sample has every field that the schema knows', () => {
    const there = new Set(leavesOf(full()).flatMap(at => at.split('/')))
    expect(fieldsIn(schema).filter(field => !there.has(field))).toEqual([])
  })

  test('every field is carried over or listed as lost, with place and reason', () => {
    expect(dropped(full(), to)).toEqual([])
    for (const { place, reason } of converted(full(), to).losses) {
      expect(place.line).toBeGreaterThan(0)
      expect(reason).not.toBe('')
    }
  })

  test('so is every field of what is left when some are taken away', () => {
    const leaves = leavesOf(full())
    fc.assert(
      fc.property(fc.subarray(leaves, { minLength: 1, maxLength: 12 }), gone => {
        const value = gone.reduce<object>((inner, at) => {
          const less = applyEdits(inner, [{ op: 'remove', at }])
          return isSound(less, to) ? (less as object) : inner
        }, full())
        expect(dropped(value, to)).toEqual([])
      }),
      { numRuns: runs(2, 8) },
    )
  }, 60_000)

  test('the result has no errors', async () => {
    const { text } = converted(full(), to)
    const { files } = await analyse({ loops: [{ path: 'a.yaml', text }] })
    expect(files[0]?.dialect).toBe(to)
    expect(files[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

const isSound = (value: unknown, to: 'lss' | 'loopkit'): boolean => {
  try {
    converted(value, to)
    return true
  } catch (error) {
    if (error instanceof LoopError) return false
    throw error
  }
}

/** Workers of which some wait for some of those before them. */
const workers = fc.array(fc.array(fc.nat(4), { maxLength: 3 }), { minLength: 1, maxLength: 5 }).map(list =>
  list.map((before, index) => {
    const waits = [...new Set(before.filter(other => other < index).map(other => `w${other}`))]
    const inputs = waits.length > 0 ? waits.map(id => ({ from: `workers.${id}` })) : [{ from: 'inputs.task' }]
    return worker(`w${index}`, { role: `Work ${index}`, inputs, ...(waits.length > 0 ? { depends_on: waits } : {}) })
  }),
)

test('there and back, what was carried over is the same, and neither result has errors', async () => {
  await fc.assert(
    fc.asyncProperty(
      workers,
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('halt', 'escalate_human'),
      async (list, max, action) => {
        const value = {
          ...minimal(),
          workers: list,
          evaluators: minimal().evaluators.map(evaluator => ({ ...evaluator, runs_after: ['*'] })),
          feedback_channels: [{ ...minimal().feedback_channels[0], destination: 'workers.w0' }],
          termination_conditions: { failure: [{ type: 'max_iterations', value: max, action }] },
        }
        const there = converted(value, 'loopkit')
        const back = converted(there.text, 'lss')
        const isLost = (at: string) =>
          there.losses.some(({ pointer }) => at === pointer || at.startsWith(`${pointer}/`))
        const result = back.value as LssLoop
        expect([result.loop_name, result.objective]).toEqual([value.loop_name, value.objective])
        for (const [index, { id, role, depends_on = [], model }] of (list as unknown as LssLoop['workers']).entries()) {
          const same = result.workers.find(other => other.id === id)
          expect([same?.role, same?.model.name]).toEqual([role, model.name])
          const isOrderLost = there.losses.some(({ pointer }) =>
            [`/workers/${index}`, `/workers/${index}/depends_on`].includes(pointer),
          )
          const isSame =
            closure(result.workers, id).join() === closure(list as unknown as LssLoop['workers'], id).join()
          expect(isOrderLost, `${id} waits for ${depends_on}`).toBe(!isSame)
        }
        const [bound] = result.termination_conditions.failure ?? []
        if (!isLost('/termination_conditions/failure/0/value')) expect(bound?.value).toBe(max)
        if (!isLost('/termination_conditions/failure/0/action')) expect(bound?.action).toBe(action)
        expect(isLost('/termination_conditions/failure/0/value')).toBe(max > 10)
        const files = [there, back].map(({ text }) => analyse({ loops: [{ path: 'a.yaml', text }] }))
        for (const {
          files: [file],
        } of await Promise.all(files))
          expect(file?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      },
    ),
    { numRuns: runs(20, 60) },
  )
})

const closure = (all: LssLoop['workers'], id: string): string[] => {
  const direct = all.find(other => other.id === id)?.depends_on ?? []
  return [...new Set(direct.flatMap(other => [other, ...closure(all, other)]))].sort()
}

test('there and back, a loopkit loop of steps side by side and in order is the same', () => {
  const loop: Loop = {
    name: 'PR Review',
    description: 'Every finding names a file.',
    trigger: { type: 'manual' },
    pipeline: [
      { label: 'Read it', prompt: 'Read.' },
      {
        parallel: [
          { label: 'Bugs', prompt: 'Find bugs.' },
          { label: 'Style', prompt: 'Look at the style.' },
        ],
      },
      { label: 'Sum up', prompt: 'Sum up.\nBriefly.\n' },
    ],
    verify: {
      maker: ['Bugs', 'Style'],
      checker: 'Verifier',
      criteria: ['True.', 'Short.'],
      maxRounds: 4,
      onExhausted: 'fail',
    },
    budget: { maxIterations: 6, maxDurationMinutes: 5, maxCostUsd: 2 },
    memory: { store: 'memory' },
    tags: ['review'],
  }
  const there = converted(loop, 'lss')
  // Nobody declares what the checker is, and that has to be told.
  expect(there.losses.map(({ pointer }) => pointer)).toEqual(['/verify/checker'])
  expect(converted(there.text, 'loopkit').value).toEqual(loop)
})

test('memory in files ends with the run in lss, which keeps it for later runs on a server alone; that is told', async () => {
  const loop = {
    name: 'tidy',
    trigger: { type: 'manual' },
    pipeline: [{ prompt: 'Tidy up.' }],
    memory: { store: 'filesystem' },
  }
  const { value, losses, text } = converted(loop, 'lss')
  expect(value).toMatchObject({ memory: { type: 'session' } })
  expect(losses).toMatchObject([{ pointer: '/memory/store', reason: expect.stringContaining('on a server') }])
  const { files } = await analyse({ loops: [{ path: 'loops/tidy.yaml', text }] })
  expect(
    files.flatMap(({ diagnostics }) => diagnostics).filter(({ pointer }) => pointer.startsWith('/memory')),
  ).toEqual([])
})
