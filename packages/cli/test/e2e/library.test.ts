import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleCopy, journalOf, loop, repository, tempFolder } from './support.js'

const names = readdirSync(join(repository, 'loop-library/loops')).map(file => file.replace(/\.yaml$/, ''))

/** A copy of the library. */
const library = (): string => {
  const folder = tempFolder()
  cpSync(join(repository, 'loop-library'), folder, { recursive: true })
  return folder
}

interface Report {
  files: {
    name: string | null
    valid: boolean
    diagnostics: { severity: string; rule: string }[]
    scores: { lrs?: { profile: string; value: number; grade: string } }
  }[]
}

test('the library holds four loops, one of them in lss, without a finding, each ready by its score', async () => {
  expect(names).toEqual(['daily-triage', 'fix-failing-tests', 'pr-review', 'raise-coverage'])
  const done = await loop(library(), 'validate', '--format', 'json')
  expect(done.code).toBe(0)
  const loops = (JSON.parse(done.stdout) as Report).files.filter(file => file.name !== null)
  expect(loops.map(({ name, valid, diagnostics }) => ({ name, valid, diagnostics }))).toEqual(
    names.map(name => ({ name, valid: true, diagnostics: [] })),
  )
  for (const { scores } of loops)
    expect(scores.lrs).toMatchObject({ profile: 'lrs-1', grade: expect.stringMatching(/^[AB]$/) })
})

test.each(names)('%s can be drawn and dry-run', async name => {
  const folder = library()
  const drawn = await loop(folder, 'diagram', name)
  expect(drawn).toMatchObject({ code: 0, stdout: expect.stringMatching(/^flowchart TD\n/) })
  const scored = await loop(folder, 'score', name)
  expect(scored).toMatchObject({ code: 0, stdout: expect.stringContaining(`loops/${name}.yaml`) })
  const dry = await loop(folder, 'run', name, '--dry-run')
  expect(dry.code).toBe(0)
  for (const line of dry.stderr.trim().split('\n')) expect(line).toMatch(/^\[dry run\] /)
  const finished = journalOf(folder).filter(
    line => line.type === 'effect.finished' && !String(line.effect).includes('choice'),
  )
  expect(finished.length).toBeGreaterThan(1)
  for (const line of finished) expect(line).toMatchObject({ simulated: true })
})

test("the format's own pr-review loop validates and dry-runs as it is", async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'loops'))
  cpSync(join(repository, 'packages/spec/test/fixtures/seed-pr-review.yaml'), join(folder, 'loops/pr-review.yaml'))
  expect((await loop(folder, 'validate', 'loops/pr-review.yaml')).code).toBe(0)
  expect((await loop(folder, 'run', 'loops/pr-review.yaml', '--dry-run')).code).toBe(0)
})

test.each(['heal-tests'])('the example %s has nothing to mend', async name => {
  const done = await loop(exampleCopy(name), 'validate', '--format', 'json')
  expect(done.code).toBe(0)
  expect(
    (JSON.parse(done.stdout) as Report).files
      .flatMap(file => file.diagnostics)
      .filter(({ severity }) => severity !== 'info'),
  ).toEqual([])
})

test('the example embed lacks nothing but the check that its program brings', async () => {
  const done = await loop(exampleCopy('embed'), 'validate', '--format', 'json')
  const findings = (JSON.parse(done.stdout) as Report).files.flatMap(file => file.diagnostics)
  expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([
    'lss/unknown-implementation',
  ])
})
