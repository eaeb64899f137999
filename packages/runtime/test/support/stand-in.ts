import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp.js'

/** What a stand-in was given. */
export interface Seen {
  argv: string[]
  stdin: string
  env: Record<string, string>
}

/**
 * Puts a program of a name in front of PATH, until the test is over.
 *
 * @param code what it does, as JavaScript that may use `print`
 * @returns what it was given, once it ran
 */
export const standIn = (name: string, code: string): (() => Seen) => {
  const folder = tempFolder()
  const seen = join(folder, 'seen.json')
  mkdirSync(join(folder, 'bin'))
  const file = join(folder, 'bin', name)
  writeFileSync(
    file,
    `#!${process.execPath}
const fs = require('node:fs')
const print = text => fs.writeSync(1, text)
const stdin = fs.readFileSync(0, 'utf8')
fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ argv: process.argv.slice(2), stdin, env: process.env }))
${code}
`,
  )
  chmodSync(file, 0o755)
  const before = process.env['PATH']
  process.env['PATH'] = `${join(folder, 'bin')}:${before}`
  onTestFinished(() => {
    process.env['PATH'] = before
  })
  return () => JSON.parse(readFileSync(seen, 'utf8')) as Seen
}
