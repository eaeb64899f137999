import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { effectOf, exampleCopy, filesIn, journalOf, loop, loopEvents } from './support.js'

/** What the example comes to when nothing disturbs it. */
const healed = async () => {
  const folder = exampleCopy('heal-tests')
  const done = await loop(folder, 'run', 'heal')
  return { folder, done, src: filesIn(join(folder, 'src')) }
}

/** Targets of effects that finished more than once in the same round, or were started again after they had finished. */
const repeated = (folder: string): string[] => {
  const finished = new Set<string>()
  const again: string[] = []
  for (const line of journalOf(folder)) {
    const slot = effectOf(line).replace(/\.\d+$/, '')
    if (line.type === 'effect.started' && finished.has(slot)) again.push(slot)
    if (line.type === 'effect.finished') finished.add(slot)
  }
  return again
}

describe('heal-tests', () => {
  test('the loop makes the suite pass, after a first attempt that the evidence proved wrong', async () => {
    const { folder, done } = await healed()
    expect(done).toMatchObject({ code: 0 })
    expect(done.stdout).toMatch(/done/)
    const verdicts = journalOf(folder).flatMap(line =>
      line.type === 'effect.finished' && line['verdict'] ? [(line['verdict'] as { verdict: string }).verdict] : [],
    )
    expect(verdicts).toEqual(['fail', 'fail', 'fail', 'pass'])
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    expect(
      execFileSync(
        process.execPath,
        [
          '--test',
          '--test-reporter=tap',
          ...['cart', 'delivery', 'discount', 'money'].map(name => `test/${name}.test.mjs`),
        ],
        { cwd: folder, env, encoding: 'utf8' },
      ),
    ).toContain('# fail 0')
  })

  test.each([
    ['before the first step ends', 'effect.spawned', 'i1r1.task.observe'],
    ['while the maker of the second round runs', 'effect.spawned', 'i1r2.task.fix'],
    ['before that maker is a process', 'effect.started', 'i1r2.task.fix'],
    ['while the check of the second round runs', 'effect.spawned', 'i1r2.check.tests'],
    ['between two rounds', 'round.started', ''],
    ['when the last check has passed', 'effect.finished', 'i1r4.check.tests'],
  ])(
    'killed %s and resumed, it comes to the same end and does nothing twice that was finished',
    async (_, type, effect) => {
      const folder = exampleCopy('heal-tests')
      const killed = await loopEvents(folder, ['run', 'heal'], (line, child) => {
        const there = type === 'round.started' ? line['round'] === 3 : effectOf(line) === effect
        if (line.type === type && there) child.kill('SIGKILL')
      })
      expect(killed.signal).toBe('SIGKILL')
      const status = JSON.parse((await loop(folder, 'status', 'last', '--format', 'json')).stdout) as {
        status: string
        normal: boolean
      }
      if (status.status !== 'done') expect(status).toMatchObject({ status: 'interrupted', normal: false })

      const resumed = await loop(folder, 'resume', 'last')
      expect(resumed).toMatchObject({ code: 0 })
      expect(repeated(folder)).toEqual([])
      expect(filesIn(join(folder, 'src'))).toEqual((await healed()).src)
    },
  )

  test('a budget of two iterations pauses; raised, the run finishes', async () => {
    const folder = exampleCopy('heal-tests')
    const paused = await loop(folder, 'run', 'heal', '--max-iterations', '2')
    expect(paused.code).toBe(3)
    expect(paused.stdout).toMatch(/limit of 2 iterations, given on the command line, is reached/)
    const again = await loop(folder, 'resume', 'last')
    expect(again.code).toBe(3)
    const finished = await loop(folder, 'resume', 'last', '--max-iterations', '8')
    expect(finished.code).toBe(0)
    expect(repeated(folder)).toEqual([])
  })

  test('a limit raised in the file counts on resume', async () => {
    const folder = exampleCopy('heal-tests')
    const { readFileSync, writeFileSync } = await import('node:fs')
    const file = join(folder, 'loops/heal.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/maxIterations: \d+/, 'maxIterations: 2'))
    const paused = await loop(folder, 'run', 'heal')
    expect(paused.code).toBe(3)
    expect(paused.stdout).toMatch(/limit of 2 iterations is reached[\s\S]*loops\/heal\.yaml:\d+:\d+/)
    writeFileSync(file, text)
    expect((await loop(folder, 'resume', 'last')).code).toBe(0)
  })
})
