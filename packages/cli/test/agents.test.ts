import { existsSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith } from './support/project.js'
import { problemsBy } from './support/schemas.js'

const codex = (login: string) => `#!/bin/sh
case "$*" in
  --version) echo codex-cli 9.9.9 ;;
  'login status') ${login} ;;
  *) echo begun > begun.txt ;;
esac
`

const project = async (login = 'echo Logged in using ChatGPT', key = 'never-told') => {
  const cwd = await folderWith({
    'loop.yaml': `agents:
  default: { preset: codex, write: true, ceiling: { costUsd: 0.5, tokens: 20000 } }
  reader: { preset: claude, model: sonnet }
  own: { command: [./agents/fix.sh], lane: local }
`,
    'agents/fix.sh': '#!/bin/sh\necho begun > begun.txt\n',
    'bin/codex': codex(login),
  })
  for (const file of ['bin/codex', 'agents/fix.sh']) await chmod(join(cwd, file), 0o755)
  return { cwd, env: { PATH: `${join(cwd, 'bin')}:/usr/bin:/bin`, CODEX_API_KEY: key } }
}

describe('loop agents', () => {
  test('lists what they are, whether they are there, who pays, and which variables are set, never their values', async () => {
    const settings = await project()
    const { code, stdout } = await loop(['agents'], settings)
    expect(stdout).toMatch(/^default {2}preset codex, may change files$/m)
    expect(stdout).toMatch(/^ {2}program {2}\/.*\/bin\/codex$/m)
    expect(stdout).toMatch(/^ {2}lane {5}api$/m)
    expect(stdout).toMatch(/^ {2}ceiling {2}\$0\.50, 20,000 tokens$/m)
    expect(stdout).toMatch(/^ {2}env {6}CODEX_API_KEY set, CODEX_HOME not set$/m)
    expect(stdout).toMatch(/^reader {2}preset claude, reads only, sonnet$/m)
    expect(stdout).toMatch(/"claude" is not there, in no folder of PATH/)
    expect(stdout).toMatch(/^ {2}lane {5}unknown$/m)
    expect(stdout).not.toContain('9.9.9')
    expect(stdout).not.toContain('never-told')
    expect(code).toBe(0)
  })

  test('asks known programs with --check, starts no script of the project, and ends with 1 where one is missing', async () => {
    const settings = await project(undefined, '')
    const { code, stdout } = await loop(['agents', '--check', '--format', 'json'], settings)
    const list = JSON.parse(stdout)
    expect(problemsBy('loop:agents', list)).toEqual([])
    expect(list.agents).toMatchObject([
      { version: 'codex-cli 9.9.9', login: { ok: true, message: 'Logged in using ChatGPT' } },
      { name: 'reader', missing: expect.stringContaining('is not there') },
      { name: 'own', kind: 'program', lane: 'local' },
    ])
    expect(existsSync(join(settings.cwd, 'begun.txt'))).toBe(false)
    expect(code).toBe(1)
  })

  test('says that nobody is logged in', async () => {
    const nobody = 'echo Warning: old >&2; echo Not logged in >&2; exit 1'
    const { code, stdout } = await loop(['agents', '--check'], await project(nobody, ''))
    expect(stdout).toMatch(/^ {2}login {4}ended with 1: Not logged in$/m)
    expect(code).toBe(1)
    expect((await loop(['agents', '--check'], await project(nobody))).stdout).not.toContain('login') // a key is given
  })
})
