import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, exampleCopy, loop, repository, tempFolder } from './support.js'

const docs = join(repository, 'docs/agents')
const pages = readdirSync(docs).filter(name => name.endsWith('.md'))
const textOf = (page: string): string => readFileSync(join(docs, page), 'utf8')

/** Commands in blocks of shell, and those in a line of text: what begins with a program that people call. */
const commandsIn = (text: string): string[] => {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))
  const prose = text.replace(/```[\s\S]*?```/g, '')
  const spans = [...prose.matchAll(/`((?:loop|cat|ls|tail|printf) [^`]+)`/g)].flatMap(([, span = '']) => span)
  return [...spans, ...blocks].filter(command => !/^loop \w+ --commands$/.test(command))
}

const jsonIn = (text: string): string[] => [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => block)

/** A project that a run has been through, with a workspace as `loop init` makes it and the commands of the example. */
const healed = async (): Promise<string> => {
  const folder = exampleCopy('heal-python')
  const config = '.openloop/demo/openloop.json'
  await loop(folder, 'init', '--commands', '.openloop/demo', '--force')
  cpSync(join(repository, 'examples/heal-python', config), join(folder, config))
  expect(await loop(folder, 'run', '.openloop/demo')).toMatchObject({ code: 0 })
  return folder
}

/** Runs a line as a shell does, with `loop` on its path and what the loop tells agents in its environment. */
const shell = (line: string, cwd: string): Promise<{ code: number; said: string }> => {
  const bin = join(tempFolder(), 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'loop'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`)
  chmodSync(join(bin, 'loop'), 0o755)
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    OPENLOOP_WORKSPACE: join(cwd, '.openloop/demo'),
    OPENLOOP_PROJECT_ROOT: cwd,
    OPENLOOP_STEP: 'fix',
    OPENLOOP_LAST_ERROR: 'a test failed',
    OPENLOOP_LESSONS: 'a lesson',
  }
  return new Promise(resolve => {
    execFile('sh', ['-c', line], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    )
  })
}

describe.each(pages.filter(page => commandsIn(textOf(page)).length > 0))('docs/agents/%s', page => {
  test('every command works', async () => {
    const folder = await healed()
    for (const command of commandsIn(textOf(page))) {
      const { code, said } = await shell(command, folder)
      expect(code, `${command}\n${said}`).toBe(0)
      expect(said, command).not.toBe('')
    }
  })

  test.each(jsonIn(textOf(page)))('the commands are sound: %s', async block => {
    const folder = exampleCopy('heal-python')
    writeFileSync(
      join(folder, '.openloop/demo/openloop.json'),
      JSON.stringify({ version: 1, mission: 'x', total_rounds: 1, commands: JSON.parse(block) }),
    )
    const { code, stdout } = await loop(folder, 'validate', '.openloop/demo')
    expect(code, stdout).toBe(0)
  })
})

test('the pages hold what is looked for', () => {
  expect(pages.flatMap(page => commandsIn(textOf(page))).length).toBeGreaterThan(20)
  expect(pages.flatMap(page => jsonIn(textOf(page))).length).toBeGreaterThan(1)
})

test('the pages lead to files that are there, and name no variable that is not given', () => {
  const given = ['WORKSPACE', 'PROJECT_ROOT', 'ROUND', 'STEP', 'LAST_ERROR', 'LESSONS'].map(name => `OPENLOOP_${name}`)
  for (const page of pages) {
    for (const [, path = ''] of textOf(page).matchAll(/\]\(([^)#]+)\)/g))
      expect(() => readFileSync(join(docs, path)), `${page}: ${path}`).not.toThrow()
    for (const [name] of textOf(page).matchAll(/OPENLOOP_[A-Z_]+/g)) expect(given, page).toContain(name)
  }
})
