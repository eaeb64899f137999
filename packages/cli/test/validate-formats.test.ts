import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { projectWith } from './support/project.js'

const formats = ['ndjson', 'github', 'sarif', 'junit', 'checkstyle', 'markdown'] as const

const inFormat = async (format: string, cwd: string, ...args: string[]): Promise<string> => {
  const { stdout, stderr } = await loop(['validate', '--format', format, ...args], { cwd })
  expect(stderr).toBe('')
  return stdout
}

const linesIn = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe('a report', () => {
  test('as ndjson has a line for each finding, then the counts', async () => {
    const lines = linesIn(await inFormat('ndjson', await projectWith({ maker: 'Mkae' })))
    expect(lines).toContainEqual(expect.objectContaining({ type: 'finding', path: 'loops/small.yaml', line: 9 }))
    expect(lines.at(-1)).toMatchObject({ type: 'summary', files: 2 })
  })

  test('for GitHub is annotations', async () => {
    const text = await inFormat('github', await projectWith({ maker: 'Mkae' }))
    expect(text).toMatch(/^::error file=loops\/small\.yaml,line=9,/m)
  })

  test('as SARIF names the command and its version', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../package.json'), 'utf8'))
    const log = JSON.parse(await inFormat('sarif', await projectWith({ maker: 'Mkae' }))) as Log
    expect(log.runs[0]?.tool.driver).toMatchObject({ name: 'loop', semanticVersion: version })
    expect(log.runs[0]?.results?.some(({ level }) => level === 'error')).toBe(true)
  })

  test.each([
    ['junit', 'testcase > failure'],
    ['checkstyle', 'file > error[severity=error]'],
  ])('as %s is XML that can be read', async (format, finding) => {
    const xml = await inFormat(format, await projectWith({ maker: 'Mkae' }))
    const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window
    expect(document.querySelectorAll(finding).length).toBeGreaterThan(0)
  })

  test('as Markdown has tables of findings and scores', async () => {
    const text = await inFormat('markdown', await projectWith({ maker: 'Mkae' }))
    expect(text).toMatch(/^\| 9:10 \| error \|/m)
    expect(await inFormat('markdown', await projectWith())).toMatch(/^\| small \| LES /m)
  })
})

test.each(formats)('%s changes nothing about the exit code', async format => {
  const [sound, broken] = [await projectWith(), await projectWith({ maker: 'Mkae' })]
  expect((await loop(['validate', '--format', format], { cwd: sound })).code).toBe(0)
  expect((await loop(['validate', '--format', format], { cwd: broken })).code).toBe(1)
  expect(await loop(['validate', '--format', format, 'nothing.yaml'], { cwd: sound })).toMatchObject({
    code: 2,
    stdout: '',
  })
})

test('there is no other format', async () => {
  expect(await loop(['validate', '--format', 'pdf'], { cwd: await projectWith() })).toMatchObject({
    code: 2,
    stdout: '',
  })
})

describe('--strict', () => {
  const withWarning = () => projectWith({ budget: '{ maxTokens: 100000000 }' }, { 'loops/bare.yaml': bare })

  test('takes warnings for errors, in the exit code and in every form', async () => {
    const cwd = await withWarning()
    expect((await loop(['validate'], { cwd })).code).toBe(0)
    const { code, stdout } = await loop(['validate', '--strict'], { cwd })
    expect(stdout).toMatch(/ {2}error {2}loopkit\/no-verify$/m)
    expect(stdout).toMatch(/^3 files: [1-9]\d* errors?, 0 warnings$/m)
    expect(code).toBe(1)
    const lines = linesIn(await inFormat('ndjson', cwd, '--strict'))
    expect(lines.map(({ severity }) => severity)).not.toContain('warning')
    const report = JSON.parse(await inFormat('json', cwd, '--strict'))
    expect(report.files.find(({ path }: { path: string }) => path === 'loops/bare.yaml')).toMatchObject({
      valid: false,
    })
  })

  test('leaves a project without warnings as it is', async () => {
    const cwd = await projectWith()
    const before = await inFormat('json', cwd, 'loops/small.yaml')
    expect(await inFormat('json', cwd, 'loops/small.yaml', '--strict')).toBe(before)
  })
})

const bare = `name: bare
description: Has nothing that judges it.
trigger: { type: manual }
pipeline:
  - label: Make
    agent: default
    prompt: Make the thing.
`
