import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith } from './support/project.js'
import { problemsBy } from './support/schemas.js'

/** A loop of commands that is healthy when a file `healthy` is there, and one that waits for a person, in one project. */
const project = (): Promise<string> =>
  folderWith({
    'loop.yaml':
      'agents: { stuck: { command: [sh, -c, "exit 1"] } }\nchecks: { never: { command: [sh, -c, "exit 1"] } }\n',
    'loops/demo.yaml': JSON.stringify({
      mission: 'It is healthy.',
      total_rounds: 2,
      commands: { fix: 'echo a script, no agent', verify: 'test -e healthy' },
      baseline: { command: 'echo score=1', metric_name: 'score', regex: 'score=([0-9]+)', value: 1 },
    }),
    'loops/asking.yaml': JSON.stringify({
      name: 'asking',
      trigger: { type: 'manual' },
      pipeline: [{ label: 'Work', agent: 'stuck', prompt: 'work' }],
      verify: { maker: 'Work', checker: 'never', maxRounds: 1, onExhausted: 'ask' },
      budget: { maxIterations: 3 },
    }),
  })

test('what commands print with --format json is as a schema of specs/ says', async () => {
  const cwd = await project()
  const printed = async (schema: string, ...args: string[]) => {
    const { stdout, stderr } = await loop([...args, '--format', 'json'], { cwd })
    expect(stdout, `loop ${args.join(' ')}: ${stderr}`).not.toBe('')
    const value = JSON.parse(stdout) as Record<string, unknown>
    expect(problemsBy(schema, value), `loop ${args.join(' ')}`).toEqual([])
    if (schema.startsWith('loop:output#')) expect(problemsBy('loop:output', value)).toEqual([])
    return value
  }
  const own = (name: string) => `loop:output#/$defs/${name}`
  const first = await printed(own('RunOutput'), 'run', 'demo')
  await writeFile(join(cwd, 'healthy'), '')
  const second = await printed(own('RunOutput'), 'run', 'demo')
  expect([first['exitCode'], second['exitCode']]).toEqual([1, 0])
  const [a, b] = [first, second].map(({ heartbeat }) => (heartbeat as { run: string }).run) as [string, string]
  await printed(own('RunOutput'), 'run', 'asking')
  expect(await printed(own('AskListOutput'), 'asks')).toMatchObject({ asks: [{ loop: 'asking' }] })
  await printed(own('RunListOutput'), 'status')
  await printed('loop:heartbeat', 'status', b)
  await printed(own('ReplayOutput'), 'replay', a)
  await printed(own('RunDiffOutput'), 'diff-runs', a, b)
  await printed('loop:report', 'validate', 'loops')
  await printed('loop:scores', 'score', 'loops')
  const one = await printed('loop:observed', 'score', '--observed', a)
  expect(one).toMatchObject({ runs: [{ run: a, simulated: false }], remarks: [] })
  expect(await printed('loop:observed', 'score', '--observed', a, b)).toMatchObject({ mean: { runs: 2 } })
  const dry = (await printed(own('RunOutput'), 'run', 'demo', '--dry-run'))['heartbeat'] as { run: string }
  expect(await printed('loop:observed', 'score', '--observed', dry.run)).toMatchObject({ runs: [{ simulated: true }] })
  await printed('loop:doctor', 'doctor')
  await printed('loop:agents', 'agents')
  await printed(own('ConversionOutput'), 'convert', 'loops/asking.yaml', '--to', 'lss')
  await printed(own('PruneOutput'), 'prune', '--keep', '1')
  const journal = await readFile(join(cwd, '.loop/runs', b, 'journal.ndjson'), 'utf8').catch(() => '')
  expect(journal, 'an old run is gone').toBe('')
})

test('what a run prints with --format ndjson are the lines of its journal without their sums', async () => {
  const cwd = await project()
  const { stdout } = await loop(['run', 'demo', '--format', 'ndjson'], { cwd })
  const lines = stdout.trim().split('\n')
  expect(lines.length).toBeGreaterThan(10)
  const events = lines.map(line => JSON.parse(line) as { run?: string })
  for (const event of events) expect(problemsBy('loop:journal', { ...event, sum: '00000000' })).toEqual([])
  const kept = await readFile(join(cwd, '.loop/runs', events[0]?.run ?? '', 'journal.ndjson'), 'utf8')
  const bare = kept
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { sum?: string })
  for (const event of bare) delete event.sum
  expect(events).toEqual(bare)
})
