import { execFile } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { storeCases } from '../src/index.js'
import { tempFolder } from './support/temp.js'

const example = join(import.meta.dirname, '../../../examples/embed')

/** Runs a program of the example on a copy of its loops. */
const embedded = async (program: string) => {
  const copy = tempFolder()
  cpSync(join(example, 'loop.yaml'), join(copy, 'loop.yaml'))
  cpSync(join(example, 'loops'), join(copy, 'loops'), { recursive: true })
  const { stdout } = await promisify(execFile)(process.execPath, [join(example, program), copy])
  return { copy, stdout }
}

test('examples/embed runs its loop and says what happens', async () => {
  const { copy, stdout } = await embedded('embed.mjs')
  expect(stdout).toMatch(
    /^round 1\n {2}fail: 1 of 3 lines\nround 2\n {2}fail: 2 of 3 lines\nround 3\n {2}pass: 3 of 3 lines\ndone: every check passed, 3 rounds, record in /,
  )
  expect(readFileSync(join(copy, 'haiku.txt'), 'utf8').trim().split('\n')).toHaveLength(3)
})

test('examples/embed brings an agent, a check, a guard, a store and the time', async () => {
  const { copy, stdout } = await embedded('own.mjs')
  expect(stdout).toMatch(
    /^first: done: .*, after 12[01] s of the clock\n {2}kept: version 1 of "poem"\n {2}agent: the agent "poet" threw: the model is busy\nsecond: done: .*, after 60 s of the clock\n {2}kept: version 2 of "poem"\n$/,
  )
  expect(existsSync(join(copy, '.loop/memory'))).toBe(false)
})

test('the store of examples/embed is one', async () => {
  const { notesInProcess } = await import(join(example, 'notes.mjs'))
  for (const { check } of storeCases(notesInProcess())) await check()
})
