import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const me = ['-c', 'user.name=crash', '-c', 'user.email=crash@example.org']

export const git = (root, ...args) => execFileSync('git', [...me, ...args], { cwd: root, encoding: 'utf8' }).trim()

/** A project of a scenario in a folder of its own. */
export const projectOf = files => {
  const root = mkdtempSync(join(tmpdir(), 'loop-crash-'))
  for (const [path, value] of Object.entries(files)) {
    if (path === '.git') continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value))
  }
  if ('.git' in files)
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'begin'],
    ])
      git(root, ...args)
  return root
}
