import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, loopYaml, projectWith } from './support/project.js'
import { problemsBy } from './support/schemas.js'

interface Scored {
  path: string
  scores: Record<string, Record<string, unknown> & { value: number; display: number; categories: { id: string }[] }>
}

const shortForm = join(import.meta.dirname, '../../spec/test/fixtures/seed-short-lss.yaml')

const scoresOf = async (
  cwd: string,
  ...args: string[]
): Promise<{ code: number | null; stderr: string; files: Scored[] }> => {
  const { code, stdout, stderr } = await loop(['score', '--format', 'json', ...args], { cwd })
  const printed = JSON.parse(stdout) as { files: Scored[] }
  expect(Object.keys(printed)).toEqual(['files'])
  expect(problemsBy('loop:scores', printed)).toEqual([])
  return { code, stderr, files: printed.files }
}

describe('a loopkit loop', () => {
  test('is scored by lrs-1 and les-design-1, in exactly the documented shape', async () => {
    const { code, stderr, files } = await scoresOf(await projectWith(), 'loops/small.yaml')
    expect(files.map(file => [Object.keys(file), file.path])).toEqual([[['path', 'scores'], 'loops/small.yaml']])
    const { 'lrs-1': lrs, 'les-design-1': les, ...others } = files[0]?.scores ?? {}
    expect(others).toEqual({})
    expect(Object.keys(lrs ?? {})).toEqual(['value', 'display', 'grade', 'kind', 'coverage', 'categories'])
    expect(lrs?.value).toBeGreaterThan(1)
    expect(lrs?.display).toBe(lrs?.value)
    expect(Object.keys(les ?? {})).toEqual(['value', 'display', 'band', 'kind', 'coverage', 'categories'])
    expect(les?.value).toBeLessThanOrEqual(1)
    expect(les?.display).toBeCloseTo((les?.value ?? 0) * 100, 0)
    expect(les?.categories).toHaveLength(8)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('has the scores that validate gives it', async () => {
    const cwd = await projectWith()
    const { files } = await scoresOf(cwd, '.')
    const { stdout } = await loop(['validate', '--format', 'json'], { cwd })
    const { lrs, les } = JSON.parse(stdout).files[1].scores
    expect([files[0]?.scores['lrs-1']?.value, files[0]?.scores['les-design-1']?.value]).toEqual([lrs.value, les.value])
  })

  test('is scored by the profiles that are asked for, in their order', async () => {
    const { files } = await scoresOf(
      await projectWith(),
      'loops/small.yaml',
      ...['--profile', 'les-design-1', '--profile', 'loopkit-0.1'],
    )
    expect(Object.keys(files[0]?.scores ?? {})).toEqual(['les-design-1', 'loopkit-0.1'])
  })

  test('has no entries for the profiles that count those of LSS, and is told why', async () => {
    const { code, stderr, files } = await scoresOf(await projectWith(), 'loops/small.yaml', '--profile', 'les-core-1.0')
    expect(files).toEqual([{ path: 'loops/small.yaml', scores: {} }])
    expect(stderr).toBe(
      'loops/small.yaml: les-core-1.0 is not worked out: it counts the entries of an lss document, and this document is in another dialect\n',
    )
    expect(code).toBe(0)
  })

  test('with errors has no score by its design', async () => {
    const cwd = await projectWith({ maker: 'Mkae' })
    const { code, stderr, files } = await scoresOf(cwd, 'loops/small.yaml')
    expect(files[0]?.scores['les-design-1']).toBeUndefined()
    expect(stderr).toMatch(/^loops\/small\.yaml: les-design-1 is not worked out: it has errors: .*:9:10\)$/m)
    expect(code).toBe(1)
  })

  test('in a project file is named with its place in it', async () => {
    const inline = `  inside:\n${loopYaml()
      .replace(/^name.*\n/, '')
      .replaceAll(/^(?=.)/gm, '    ')}`
    const project = await readFile(join(await projectWith(), 'loop.yaml'), 'utf8')
    const { files } = await scoresOf(await folderWith({ 'loop.yaml': `${project}loops:\n${inline}` }), 'loop.yaml')
    expect(files.map(({ path }) => path)).toEqual(['loop.yaml#/loops/inside'])
  })
})

describe('an LSS document', () => {
  test('is scored by both formulas that count its entries', async () => {
    const cwd = await folderWith({ 'old.yaml': await readFile(shortForm) })
    const { code, files } = await scoresOf(cwd, 'old.yaml')
    const { 'les-core-1.0': core, 'les-discipline-1.0': discipline } = files[0]?.scores ?? {}
    expect([core?.value, discipline?.display]).toEqual([0.4574, 51.4])
    expect(code).toBe(0)
  })

  test('that scores itself gets nothing for it, and is told so', async () => {
    const text = await readFile(shortForm, 'utf8')
    const cwd = await folderWith({ 'old.yaml': `${text}\nles_scores: { effectiveness: 1, speed: 1 }\n` })
    const { stderr, files } = await scoresOf(cwd, 'old.yaml', '--profile', 'les-core-1.0')
    expect(files[0]?.scores['les-core-1.0']?.value).toBe(0.4574)
    expect(files[0]?.scores['les-core-1.0']).toMatchObject({ declared: { scores: { speed: 1 }, used: false } })
    expect(stderr).toContain('`les_scores`')
  })

  test('is told once that it scores itself, and its scores are taken over when that is asked for', async () => {
    const text = await readFile(shortForm, 'utf8')
    const cwd = await folderWith({ 'old.yaml': `${text}\nles_scores: { effectiveness: 1, speed: 1 }\n` })
    const both = ['--profile', 'les-core-1.0', '--profile', 'les-discipline-1.0']
    expect((await scoresOf(cwd, 'old.yaml', ...both)).stderr.match(/les_scores/g)).toHaveLength(1)
    const { stderr, files } = await scoresOf(cwd, 'old.yaml', ...both, '--declared')
    expect(files[0]?.scores['les-core-1.0']?.value).toBeGreaterThan(0.4574)
    expect(files[0]?.scores['les-core-1.0']).toMatchObject({ declared: { used: true } })
    expect(stderr).toBe('')
  })

  test('has numbers of four decimals by a LES profile, and a line for each criterion of its own file', async () => {
    const library = join(import.meta.dirname, '../../../loop-library')
    const { files } = await scoresOf(library, 'raise-coverage')
    for (const [profile, { value, categories }] of Object.entries(files[0]?.scores ?? {})) {
      if (!profile.startsWith('les')) continue
      for (const number of [value, ...categories.map(category => (category as unknown as { value: number }).value)])
        expect(number).toBe(Number(number.toFixed(4)))
    }
    type Seen = { criteria?: { line?: number; place?: { file: string; line: number } }[] }
    const seen = Object.values(files[0]?.scores ?? {}).flatMap(({ categories }) =>
      (categories as Seen[]).flatMap(({ criteria = [] }) => criteria),
    )
    expect(seen.filter(({ place }) => place).length).toBeGreaterThan(5)
    for (const { line, place } of seen)
      if (place) expect(line).toBe(place.file === files[0]?.path ? place.line : undefined)
  })
})

describe('for people', () => {
  test('scores are a table, and then what would raise them, what is worth most first', async () => {
    const { code, stdout } = await loop(['score', 'loops/small.yaml'], { cwd: await projectWith() })
    expect(stdout).toMatch(/^loop +profile +score {2}rating$/m)
    expect(stdout).toMatch(/^loops\/small\.yaml {2}lrs-1 +\d+ {2}[A-F]$/m)
    expect(stdout).toMatch(/^ +les-design-1 +\d+\.\d {2}[a-z-]+$/m)
    const points = [...stdout.matchAll(/^ +\+(\d+\.\d) /gm)].map(([, text]) => Number(text))
    expect(points.length).toBeGreaterThan(2)
    expect(points).toEqual([...points].sort((a, b) => b - a))
    expect(code).toBe(0)
  })

  test('the name of a loop will do, as for a diagram, and a wrong one is told which there are', async () => {
    const cwd = await projectWith()
    expect(await loop(['score', 'small'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('loops/small.yaml'),
    })
    const { code, stderr } = await loop(['score', 'smal'], { cwd })
    expect(stderr).toContain('there is neither a file nor a loop "smal" here; did you mean "small"?')
    expect(code).toBe(2)
  })

  test('lines are as long as COLUMNS says where there is no terminal', async () => {
    const cwd = await projectWith()
    const widest = async (COLUMNS: string) => {
      const { stdout } = await loop(['score', 'small'], { cwd, env: { COLUMNS } })
      return Math.max(
        ...stdout
          .split('\n')
          .filter(line => /^ +\S.* \S/.test(line))
          .map(line => line.length),
      )
    }
    expect(await widest('60')).toBeLessThanOrEqual(60)
    expect(await widest('200')).toBeGreaterThan(60)
  })

  test('a folder, a pattern and standard input will do as well', async () => {
    const cwd = await folderWith({ 'a/b/c.yaml': loopYaml() })
    for (const path of ['a', 'a/**/*.yaml'])
      expect((await loop(['score', path], { cwd })).stdout).toContain('a/b/c.yaml')
    expect((await loop(['score', '-'], { cwd, input: loopYaml() })).stdout).toContain('<stdin>')
  })
})

test.each([[['score']], [['score', 'a.yaml', '--profile', 'best']], [['score', 'nothing.yaml']]])(
  '%j is wrong usage',
  async args => {
    const cwd = await folderWith({ 'a.yaml': loopYaml() })
    expect(await loop(args, { cwd })).toMatchObject({ code: 2, stdout: '' })
  },
)

test('what is no loop has no score', async () => {
  const cwd = await folderWith({ 'values.yaml': 'a: 1\n' })
  const { code, stderr } = await loop(['score', 'values.yaml', '--profile', 'les-core-1.0'], { cwd })
  expect(stderr).toContain('this is neither a loop nor a project')
  expect(code).toBe(1)
})
