import { describe, expect, test } from 'vitest'
import { filesOver } from '../../../src/plan/project-files.js'
import { lookedInto } from '../../../src/score/judging/looked-into.js'
import { scoreLesDesign } from '../../../src/score/les/design.js'
import { command, ready } from './plans.js'

type Texts = Readonly<Record<string, string>>

/** Points for a loop that nothing but this check judges, in a project with these files. */
const decided = (argv: readonly string[], texts: Texts, cwd?: string): number | undefined => {
  const only = command('only', ['plan', 'fix'], { command: [...argv], ...(cwd === undefined ? {} : { cwd }) })
  const { categories } = scoreLesDesign(lookedInto({ ...ready, checks: [only] }, { files: filesOver(texts) }))
  return categories.effectiveness?.criteria?.find(({ id }) => id === 'decided-by-fact')?.earned
}

const packageJson = (scripts: Record<string, unknown>): Texts => ({ 'package.json': JSON.stringify({ scripts }) })

describe('what is not there, or does nothing, decides nothing', () => {
  test.each<[string[], Texts]>([
    [['./check.sh'], {}],
    [['./a/../scripts/check.sh'], { 'check.sh': 'npm test' }],
    [['sh', 'check.sh'], {}],
    [['timeout', '60', 'bash', 'scripts/check.sh'], {}],
    [['node', 'check.mjs'], {}],
    [['python3', 'tools/check.py', '--all'], {}],
    [['sh', '-c', 'cd . && ./check.sh'], {}],
    [['./check.sh'], { 'check.sh': '' }],
    [['./check.sh'], { 'check.sh': '#!/bin/sh\n# Later.\n\nexit 0\n' }],
    [['./check.sh'], { 'check.sh': '#!/usr/bin/env bash\nset -euo pipefail\necho "all good"\n' }],
    [['./check.sh'], { 'check.sh': '#!/bin/sh\nnpm test || true\n' }],
    [['./check'], { check: 'true\n' }],
    [['./check.sh'], { 'check.sh': './inner.sh\n', 'inner.sh': 'exit 0\n' }],
    [['./check.sh'], { 'check.sh': 'exec ./inner.sh\n' }],
    [['node', 'check.mjs'], { 'check.mjs': '// later\n"use strict";\nconsole.log("ok, all good")\nprocess.exit(0)\n' }],
    [['./check'], { check: '#!/usr/bin/env node\n/* nothing */\n' }],
    [['python3', 'check.py'], { 'check.py': '"""Checks\nall."""\nimport sys\n\nprint("ok")  # fine\nsys.exit(0)\n' }],
    [['python3', 'check.py'], { 'check.py': 'def main():\n    pass\n\nif __name__ == "__main__":\n    main()\n' }],
    [['ruby', 'check.rb'], { 'check.rb': '# later\n' }],
    [['npm', 'test'], packageJson({})],
    [['npm', 'run', 'lint'], packageJson({ test: 'vitest' })],
    [['npm', 'test'], packageJson({ test: 'echo "Error: no test specified" && exit 1' })],
    [['npm', 'test', '--silent'], packageJson({ test: 'true' })],
    [['npm', 'test'], packageJson({ test: 'npm run inner', inner: 'exit 0' })],
    [['pnpm', 'run', 'check'], packageJson({ check: 'node check.mjs' })],
  ])('LES-41: %j with %j', (argv, texts) => {
    expect(decided(argv, texts)).toBe(0)
  })

  test('LES-41: a script that starts itself is followed no further, and costs nothing', () => {
    expect(decided(['npm', 'test'], packageJson({ test: 'npm test' }))).toBe(35)
    expect(decided(['./a.sh'], { 'a.sh': './a.sh\n./a.sh\n./a.sh\n'.repeat(20) })).toBe(35)
  })
})

describe('what does more than nothing is believed', () => {
  test.each<[string[], Texts, string?]>([
    [['./check.sh'], { 'check.sh': '#!/bin/sh\nset -e\nnpm test\necho done\n' }],
    [['./check.sh'], { 'check.sh': 'if ! npm test; then exit 1; fi\necho ok\n' }],
    [['./check.sh'], { 'check.sh': 'npm test && exit 0\nexit 1\n' }],
    [['./check.sh'], { 'check.sh': 'check() {\n  npm test\n}\ncheck\n' }],
    [['./check.sh'], { 'check.sh': './inner.sh\n', 'inner.sh': 'npm test\n' }],
    [['sh', 'check.sh'], { 'app/check.sh': 'npm test' }, 'app'],
    [['node', 'check.mjs'], { 'check.mjs': 'import { check } from "./lib.js"\nawait check()\n' }],
    [['node', 'check.mjs'], { 'check.mjs': 'console.log(run())\n' }],
    [['python3', 'check.py'], { 'check.py': 'import ours\nours.check()\n' }],
    [['python3', 'check.py'], { 'check.py': 'import sys\nprint("ok")\nsys.exit(1 if bad() else 0)\n' }],
    [['./check'], { check: '#!/usr/bin/ruby\nexit 1 unless system("rake")\n' }],
    [['npm', 'test'], packageJson({ test: 'vitest run' })],
    [['npm', 'test'], packageJson({ pretest: 'tsc', test: 'true' })],
    [['npm', 'test'], {}],
    [['npm', 'test'], { 'package.json': '{' }],
    [['npm', 'test', '-w', 'app'], packageJson({})],
    [['yarn', 'run', 'vitest'], packageJson({})],
    [['pytest'], {}],
  ])('LES-41: %j with %j', (argv, texts, cwd) => {
    expect(decided(argv, texts, cwd)).toBe(35)
  })

  test.each([
    [['./node_modules/.bin/vitest']],
    [['.venv/bin/pytest']],
    [['./build/tests']],
    [['node', 'dist/check.js']],
    [['../shared/check.sh']],
    [['/opt/check']],
    [['sh', '$HOME/check.sh']],
  ])('LES-42: %j', argv => {
    expect(decided(argv, {})).toBe(35)
  })

  test('LES-42: what cannot be told', () => {
    const only = command('only', ['plan', 'fix'], { command: ['./check'] })
    const plan = { ...ready, checks: [only] }
    expect(lookedInto(plan, { files: { read: () => undefined } })).toEqual(plan)
    expect(lookedInto(plan, {})).toEqual(plan)
  })
})

test('LES-43: a function that the program brings is a fact; one of that name that nobody brings is nothing', () => {
  const only = { ...command('only', ['plan', 'fix']), kind: 'function' as const, function: 'ours' }
  const plan = { ...ready, checks: [only] }
  const points = (checks: string[]) =>
    scoreLesDesign(lookedInto(plan, { checks })).categories.effectiveness?.criteria?.find(
      ({ id }) => id === 'decided-by-fact',
    )?.earned
  expect([points(['ours']), points(['others'])]).toEqual([35, 0])
})

test('files of a hostile length and form are looked into in time', () => {
  const start = performance.now()
  for (const text of [
    '$(a'.repeat(5000),
    '"'.repeat(16_000),
    "'''".repeat(5000),
    '/*'.repeat(8000),
    '`'.repeat(16_001),
  ])
    for (const name of ['a.sh', 'a.mjs', 'a.py']) decided([`./${name}`], { [name]: text })
  expect(performance.now() - start).toBeLessThan(5000)
})
