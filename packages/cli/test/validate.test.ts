import { execFileSync } from 'node:child_process'
import { readFile, symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, loopYaml, projectWith, projectYaml } from './support/project.js'
import { problemsBy } from './support/schemas.js'

const jsonOf = async (cwd: string, ...args: string[]): Promise<{ code: number | null; report: Report }> => {
  const { code, stdout } = await loop(['validate', '--format', 'json', ...args], { cwd })
  return { code, report: JSON.parse(stdout) as Report }
}

const rulesIn = (report: Report): string[] =>
  report.files.flatMap(({ path, diagnostics }) => diagnostics.map(({ rule }) => `${path} ${rule}`))

describe('a sound project', () => {
  test('is said to be sound, with the score of each loop and what it can come to at worst', async () => {
    const cwd = await projectWith()
    const { code, stdout, stderr } = await loop(['validate'], { cwd })
    expect(stdout).toMatch(/^small {2}LRS \d+.* \([A-F]\) {2}loops\/small\.yaml$/m)
    expect(stdout).toMatch(/^ {2}at most 2 passes, 6 calls, 200 tokens, \$0\.50, 5 min$/m)
    expect(stdout).not.toMatch(/^ {2}LES|^ +-\d/m)
    expect(stdout).toMatch(/^2 files: 0 errors, \d+ warnings?$/m)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('is explained when asked: the score of its design, and what cost points', async () => {
    const { stdout } = await loop(['validate', '--explain'], { cwd: await projectWith() })
    expect(stdout).toMatch(/^ {2}LES \d+\.\d \([a-z-]+, by its design\)$/m)
    expect(stdout).toMatch(/^ +-\d+\.\d {2}[\w-]+: .*fix: /m)
  })

  test('is reported as JSON in the documented shape', async () => {
    const { code, report } = await jsonOf(await projectWith())
    expect(code).toBe(0)
    expect(problemsBy('loop:report', report)).toEqual([])
    expect(report.files.map(({ path, name }) => [path, name])).toEqual([
      ['loop.yaml', null],
      ['loops/small.yaml', 'small'],
    ])
    expect(report.files[1]?.scores).toMatchObject({
      lrs: { profile: 'lrs-1' },
      les: { profile: 'les-design-1', kind: 'structural' },
    })
    expect(report.files[1]?.scores.les?.categories).toHaveLength(8)
  })

  test('is told what a run can come to at worst, as a number, a formula and its places', async () => {
    const { report } = await jsonOf(await projectWith())
    const bound = report.files[1]?.bound
    expect([bound?.passes, bound?.calls, bound?.tokens, bound?.usd, bound?.seconds].map(unit => unit?.value)).toEqual([
      2, 6, 200, 0.5, 300,
    ])
    expect(bound?.usd.formula).toBe('2 passes x 0.25 US dollars = 0.5 US dollars')
    expect(bound?.usd.terms[0]).toMatchObject({ name: 'Make', value: 0.25, place: { file: 'loops/small.yaml' } })
    expect(bound?.seconds.cap).toMatchObject({ max: 300, holds: false })
    expect(report.files[0]?.bound).toBeUndefined()
  })

  test('is told apart what people may take from what runs', async () => {
    const text = await readFile(join(import.meta.dirname, '../../../loop-library/loops/raise-coverage.yaml'), 'utf8')
    const person =
      '  - { id: boss, type: human, timeout_seconds: 900, instructions: Good?, runs_after: [fixer], aggregation: veto }\n'
    const asked = text.replaceAll('escalate_human', 'halt').replace(/^feedback_channels/m, `${person}$&`)
    const { stdout } = await loop(['validate', 'a.yaml'], { cwd: await folderWith({ 'a.yaml': asked }) })
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('2 h of running, and up to 1 h of waiting for people')
  })

  test('is told what has no bound, and where it is left open', async () => {
    const text = loopYaml({ onExhausted: 'ask', budget: '{ maxTokens: 1000 }' })
    const cwd = await folderWith({ 'a.yaml': text })
    const { stdout } = await loop(['validate', 'a.yaml'], { cwd })
    const shown = stdout.replaceAll(/\s+/g, ' ')
    expect(shown).toContain('at most 1,000 tokens; passes, calls and time unbounded because ')
    expect(shown).toMatch(/no limit on iterations is set \(a\.yaml:\d+:\d+\); money unbounded because "Make" /)
    const { report } = await jsonOf(cwd, 'a.yaml')
    expect(report.files[0]?.bound?.calls).toMatchObject({ value: null, place: { file: 'a.yaml' } })
    expect(problemsBy('loop:report', report)).toEqual([])
  })

  test('is bounded in whichever way a part of the budget says', async () => {
    const cwd = await projectWith({ budget: '{ maxCostUsd: 0.3 }' })
    expect((await loop(['validate'], { cwd })).stdout).toMatch(/^ {2}at most 2 passes, 6 calls, 200 tokens, \$0\.30, /m)
  })

  test('is found from a folder inside it, and paths are relative to where one stands', async () => {
    const cwd = await projectWith({}, { 'loops/broken.yaml': 'name: [\n', 'src/a/b.txt': '' })
    const { code, report } = await jsonOf(join(cwd, 'src/a'))
    expect(code).toBe(1)
    expect(report.files.map(({ path }) => path)).toContain('../../loops/broken.yaml')
  })

  test('has no score with --no-score, another one with --profile', async () => {
    const cwd = await projectWith()
    const without = await jsonOf(cwd, '--no-score')
    expect(without.report.files.map(({ scores }) => scores)).toEqual([{}, {}])
    expect((await loop(['validate', '--no-score'], { cwd })).stdout).toMatch(
      /^small {2}loops\/small\.yaml\n {2}at most /m,
    )
    const other = await jsonOf(cwd, '--profile', 'loopkit-0.1')
    expect(other.report.files[1]?.scores.lrs?.profile).toBe('loopkit-0.1')
    expect(await loop(['validate', '--profile', 'best'], { cwd })).toMatchObject({ code: 2 })
  })
})

describe('what is wrong', () => {
  test('is shown with its place, its source and what to do, and the exit code is 1', async () => {
    const cwd = await projectWith({ maker: 'Mkae' })
    const { code, stdout } = await loop(['validate'], { cwd })
    expect(stdout).toMatch(/^loops\/small\.yaml:9:10 {2}error {2}loopkit\//m)
    expect(stdout).toContain('maker: Mkae')
    expect(stdout).toMatch(/\^{4}/)
    expect(stdout).toMatch(/^ {2}fix: /m)
    expect(code).toBe(1)
  })

  test('is reported as JSON in the documented shape', async () => {
    const { code, report } = await jsonOf(await projectWith({ maker: 'Mkae' }))
    expect(code).toBe(1)
    expect(problemsBy('loop:report', report)).toEqual([])
    expect(report.summary.errors).toBeGreaterThan(0)
  })

  test('leaves a loop without a bound and without a score of its design, in its own file or around it', async () => {
    for (const cwd of [
      await projectWith({ maker: 'Mkae' }),
      await projectWith({}, { 'loop.yaml': `${projectYaml}x: 1\n` }),
    ]) {
      const { report } = await jsonOf(cwd)
      const small = report.files.find(({ name }) => name === 'small')
      expect(small?.scores.lrs).toBeDefined()
      expect([small?.scores.les, small?.bound]).toEqual([undefined, undefined])
    }
  })

  test.each([
    ['YAML that is broken', 'name: [\n', 'yaml/syntax'],
    ['a file without a document', '', 'yaml/empty'],
    ['bytes that are no UTF-8 text', new Uint8Array([0x6e, 0xff, 0xfe, 0x0a]), 'yaml/not-utf-8'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]\n`).join('')}`,
      'yaml/alias-bomb',
    ],
  ])('%s is a finding about its file', async (_, text, rule) => {
    const cwd = await folderWith({ 'a.yaml': text })
    const { code, report } = await jsonOf(cwd, 'a.yaml')
    expect(rulesIn(report)).toContain(`a.yaml ${rule}`)
    expect(problemsBy('loop:report', report)).toEqual([])
    expect(code).toBe(1)
  })

  test('a file of 50 MB is refused without being read into memory', async () => {
    const cwd = await folderWith({ 'a.yaml': '' })
    await truncate(join(cwd, 'a.yaml'), 50 * 1024 * 1024)
    const { code, stdout } = await loop(['validate', 'a.yaml'], { cwd, node: ['--max-old-space-size=32'] })
    expect(stdout).toContain('yaml/too-large')
    expect(code).toBe(1)
  })

  test('a file that cannot be read is a finding, also when it leads nowhere or is a pipe', async () => {
    const cwd = await folderWith({ 'fine.yaml': loopYaml() })
    await symlink('nowhere', join(cwd, 'link.yaml'))
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml')])
    const { report } = await jsonOf(cwd, '.')
    expect(rulesIn(report)).toEqual(expect.arrayContaining(['link.yaml yaml/unreadable', 'pipe.yaml yaml/unreadable']))
    expect(problemsBy('loop:report', report)).toEqual([])
  })
})

describe('a path', () => {
  test('of one loop is checked with the project around it, whose other findings are left out', async () => {
    const cwd = await projectWith({}, { 'loops/other.yaml': 'name: [\n' })
    const { code, report } = await jsonOf(cwd, 'loops/small.yaml')
    expect(report.files.map(({ path }) => path)).toEqual(['loops/small.yaml'])
    expect(rulesIn(report)).toEqual([])
    expect(code).toBe(0)
  })

  test('of one loop brings the project file along when that has errors', async () => {
    const cwd = await projectWith({}, { 'loop.yaml': `${projectYaml}surprise: 1\n` })
    const { code, report } = await jsonOf(cwd, 'loops/small.yaml')
    expect(rulesIn(report)).toContain('loop.yaml loopkit/unknown-key')
    expect(code).toBe(1)
  })

  test('of the project file alone sees its loops, so that nothing seems unused that is used', async () => {
    const { report } = await jsonOf(await projectWith({ agent: 'wait' }), 'loop.yaml')
    expect(report.files.map(({ path }) => path)).toEqual(['loop.yaml'])
    expect(rulesIn(report)).not.toContain('loop.yaml loopkit/unused-check: passes')
    expect(report.files[0]?.diagnostics.map(({ message }) => message).join()).not.toContain('"wait"')
  })

  test('of a folder without a project stands for its YAML files, each for itself', async () => {
    const cwd = await folderWith({ 'some/a.yaml': loopYaml(), 'some/b.yml': loopYaml(), 'some/c.txt': '' })
    const { report } = await jsonOf(cwd, 'some')
    expect(report.files.map(({ path }) => path)).toEqual(['some/a.yaml', 'some/b.yml'])
    expect(rulesIn(report).filter(rule => rule.includes('duplicate'))).toEqual([])
  })

  test('of a project folder stands for the project', async () => {
    const cwd = await projectWith()
    const { report } = await jsonOf(join(cwd, '..'), cwd)
    expect(report.summary.files).toBe(2)
  })

  test('that is not there is wrong usage, and so is an empty folder', async () => {
    const cwd = await folderWith({ 'empty/.keep': '' })
    const missing = await loop(['validate', 'nothing.yaml'], { cwd })
    expect(missing).toMatchObject({ code: 2, stdout: '' })
    expect(missing.stderr).toContain('error: nothing.yaml cannot be read: there is no such file')
    expect(await loop(['validate', 'empty'], { cwd })).toMatchObject({ code: 2, stdout: '' })
  })
})

test('without a project there is nothing to validate', async () => {
  const { code, stdout, stderr } = await loop(['validate'], { cwd: await folderWith() })
  expect(stderr).toMatch(/^error: no project file here/)
  expect(stderr).toMatch(/^ {2}fix: Run `loop init`/m)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('a thousand files in one call take seconds at most', { timeout: 20_000 }, async () => {
  const files = Array.from({ length: 1000 }, (_, index) => [
    `loops/l${index}.yaml`,
    loopYaml({ name: `loop-${index}` }),
  ])
  const cwd = await folderWith({ 'loop.yaml': projectYaml, ...Object.fromEntries(files) })
  const { report } = await jsonOf(cwd)
  expect(report.summary).toMatchObject({ files: 1001, errors: 0 })
})
