import { describe, expect, test } from 'vitest'
import { scoreLesDesign } from '../../../src/score/les/design.js'
import { command, ready } from './plans.js'

/** Points for a loop that nothing but this command judges. */
const decided = (argv: readonly string[]): number | undefined => {
  const { categories } = scoreLesDesign({
    ...ready,
    checks: [command('only', ['plan', 'fix'], { command: [...argv] })],
  })
  return categories.effectiveness?.criteria?.find(({ id }) => id === 'decided-by-fact')?.earned
}
const sh = (script: string): string[] => ['sh', '-c', script]

describe('a command that looks at nothing, or cannot fail, decides nothing', () => {
  test.each<string[][]>([
    ...[
      ['true'],
      ['/bin/true'],
      ['false'],
      ['sleep', '0'],
      ['ls'],
      ['date'],
      ['pwd'],
      ['cat', '/dev/null'],
      ['printf', ''],
      ['node', '-e', ''],
      ['node', '-e', 'process.exit(0)'],
      ['node', '--eval=// readFileSync', 'x'],
      ['python3', '-c', 'pass'],
      ['python3', '-c', 'import sys; sys.exit(0)'],
      ['python3.12', '-c', 'print("open")'],
      ['perl', '-e', '1'],
      ['node'],
      ['python3'],
      ['sh'],
      ['node', '--version'],
      ['npm', '--version'],
      ['npm', '-v'],
      ['npm', 'test', '--help'],
      ['npm', 'ls'],
      ['npm'],
      ['git', 'status'],
      ['git', '-C', 'src', 'log'],
      ['git', 'diff'],
      ['git'],
      ['make', '-n', 'test'],
      ['env', 'true'],
      ['env', '-u', 'CI', 'A=1', 'true'],
      ['timeout', '5', 'true'],
      ['timeout', '-k', '1', '5', 'sh', '-c', 'true'],
      ['nice', 'true'],
      ['nice', '-n', '5', 'true'],
      ['busybox', 'true'],
      ['sudo', '-u', 'me', 'nice', 'true'],
      ['xargs'],
      ['xargs', 'echo'],
      ['npx', '--yes', 'true'],
      ['npm', 'exec', '--', 'true'],
      ['command', '-v', 'tsc'],
      ['test', '1', '=', '1'],
      ['[', '1', ']'],
      ['test', '-e', '.'],
      ['test', '-r', '/dev/null'],
      ['npm', 'test', '||', 'true'],
      ['npm', 'test', ';', 'true'],
      ['./always-pass.sh'],
      ['noop'],
    ].map(argv => [argv]),
    ...[
      'npm test || true',
      'npm test || :',
      'npm test; true',
      'npm test; exit 0',
      'npm test\ntrue # fails?',
      'npm test &',
      'npm test | tee log',
      '(npm test) || true',
      '{ npm test; } || echo failed',
      'npm test || { echo failed; exit 0; }',
      'npm test && true || true',
      'echo ok | grep ok',
      'if npm test; then echo ok; fi',
      'trap "exit 0" EXIT; npm test',
      'FOO=1 true',
      'sh -c "npm test || true"',
      "eval 'true'",
      'for i in 1 2; do true; done',
      'set -e; npm test || true; true',
      'test 1 = 1 && [ a = a ]',
    ].map(script => [sh(script)]),
  ])('LES-34: %j', argv => {
    expect(decided(argv)).toBe(0)
  })
})

describe('what ends in success, shows, filters or lists decides nothing, and what is near to it does', () => {
  const families: [what: string, idle: string[][], believed: string[][]][] = [
    [
      'an exit with what is 0',
      [
        sh('npm test; exit $((0))'),
        sh('npm test; exit "$(( 00 ))"'),
        sh('rc=0; npm test; exit $rc'),
        sh('x=0; npm test; exit "$x"'),
      ],
      [
        sh('npm test; exit $((1 - $?))'),
        sh('rc=0; npm test || rc=1; exit $rc'),
        sh('rc=0; npm test || rc=$?; exit $rc'),
        sh('rc=0; npm test || ((rc++)); exit $rc'),
        sh('rc=0; npm test || let rc+=1; exit "$rc"'),
      ],
    ],
    [
      'a script that goes on after a failure',
      [
        sh('set +e; npm test; set -e'),
        sh('set -e; set +e; npm test; true'),
        sh('set -o errexit; set +o errexit; npm test; true'),
      ],
      [sh('set +e; set -e; npm test; true'), sh('set -o errexit; npm test; true'), sh('set +e; npm test')],
    ],
    [
      'what is never reached',
      [
        sh('exit 0 && npm test'),
        sh('exit; npm test'),
        sh('exit 0\nnpm test'),
        sh('exec true; npm test'),
        sh('exit 0 || npm test'),
      ],
      [
        sh('npm test; exit'),
        sh('npm test || exit 1; true && npm run lint'),
        sh('if [ -z "$X" ]; then exit 0; fi; npm test'),
        sh('exec 2>&1; npm test'),
        sh('exec npm test'),
        sh('(exit 0); npm test'),
        sh('f() { exit 0; }; npm test'),
      ],
    ],
    [
      'find and filters',
      [
        ['find', '.'],
        ['sed', '-n', '1p', 'README.md'],
        ['grep', '-c', '', 'README.md'],
        ['grep', '-r', '.*', 'src'],
        ['rg', '^', 'README.md'],
        ['sort', 'a.txt'],
        ['sha256sum', 'a.txt'],
        sh('npm test | cut -c1-80'),
      ],
      [
        ['find', '.', '-name', '*.py', '-exec', 'python', '-m', 'py_compile', '{}', '+'],
        ['sed', '-n', '/TODO/q1', 'README.md'],
        ['grep', '-q', 'done', 'README.md'],
        ['grep', '-x', '', 'README.md'],
        ['grep', '-n', '^$', 'README.md'],
        sh('git status --porcelain | grep -q ""'),
        ['sort', '-c', 'a.txt'],
        ['sha256sum', '-c', 'sums'],
      ],
    ],
    [
      'awk and jq',
      [
        ['awk', 'BEGIN{exit 0}'],
        ['awk', '{print $1; exit(0)}', 'a.txt'],
        ['gawk', 'END { exit }', 'a.txt'],
        ['jq', '-n', '1'],
        ['jq', '-nr', '"x"'],
      ],
      [
        ['awk', '/TODO/{exit 1}', 'a.txt'],
        ['awk', 'END { exit !ok }', 'a.txt'],
        ['awk', '-f', 'check.awk', 'a.txt'],
        ['jq', '.', 'a.json'],
        ['jq', '-ne', 'input.ok'],
        ['jq', '-n', 'input'],
      ],
    ],
    [
      'a list of what there is to run',
      [
        ['npm', 'run'],
        ['npm', '--prefix=web', 'run'],
        ['pnpm', 'run-script'],
        ['pytest', '--collect-only'],
        ['python3', '-m', 'pytest', '--co', 'tests'],
        ['npx', 'jest', '--listTests'],
        ['vitest', 'list'],
        ['tsc', '--showConfig'],
        ['npm', 'test', '--', '--listTests'],
        ['go', 'test', '-list', '.', './...'],
        ['cargo', 'test', '--', '--list'],
        ['ctest', '-N'],
        ['./gradlew', 'test', '--dry-run'],
      ],
      [
        ['npm', 'run', 'lint'],
        ['yarn', 'run', '--silent', 'lint'],
        ['pytest', 'tests/collect'],
        ['python3', '-m', 'pytest'],
        ['vitest', 'run', 'list'],
        ['tsc', '--noEmit'],
        ['go', 'run', './check', '-n'],
        ['cargo', 'run', '--', '--list'],
        ['tox', '-e', 'list'],
      ],
    ],
  ]

  test.each(families)('%s', (_, idle, believed) => {
    for (const argv of idle) expect(decided(argv), argv.join(' ')).toBe(0)
    for (const argv of believed) expect(decided(argv), argv.join(' ')).not.toBe(0)
  })
})

describe('a command that may well look at the work is believed', () => {
  test.each<string[][]>([
    ...[
      ['npm', 'test'],
      ['npm', 'run', 'lint'],
      ['npx', 'vitest', 'run'],
      ['make', '-s', 'test'],
      ['go', 'test', '-v', './...'],
      ['pytest', '-v'],
      ['python3', '-m', 'pytest'],
      ['python3', '-c', 'import ours; ours.check()'],
      ['node', '--test'],
      ['node', 'check.mjs'],
      ['node', '-e', 'require("./check.js")'],
      ['node', '-e', 'if (!require("fs").readFileSync("a").includes("b")) process.exit(1)'],
      ['git', 'diff', '--exit-code'],
      ['git', 'grep', '-q', 'TODO'],
      ['test', '-s', 'report.md'],
      ['env', 'CI=1', 'npm', 'test'],
      ['timeout', '600', 'npm', 'test'],
      ['./check.sh'],
      ['sh', 'check.sh'],
      ['grep', '-q', 'a|b', 'report.md'],
    ].map(argv => [argv]),
    ...[
      'npm test',
      'cd app && npm test',
      'npm ci && npm test',
      'npm test > log 2>&1',
      'npm test &> log',
      'npm test || exit 1',
      'npm test || exit 1; echo done',
      'npm test || (echo failed; exit 1)',
      'npm test || { echo failed; exit 1; }',
      'npm test\nstatus=$?\nrm -rf tmp\nexit $status',
      'set -e\nnpm test\necho done',
      'set -euo pipefail; npm test | tee log',
      'cat report.md | grep -q Summary',
      '! grep -rn TODO src',
      'if ! npm test; then echo failed; exit 1; fi',
      'if [ -f package.json ]; then npm test; fi',
      'for f in src/*.sh; do shellcheck "$f" || exit 1; done',
      '[ "$(git status --porcelain)" = "" ]',
      '[ -s report.md ]',
      'test -f a.txt &&\n  test -f b.txt',
    ].map(script => [sh(script)]),
    [['bash', '-ec', 'npm test; true']],
  ])('LES-35: %j', argv => {
    expect(decided(argv)).toBe(35)
  })

  test('a script of many quotes and brackets is read in time', () => {
    const hostile = ['$(a'.repeat(5000), '"'.repeat(5001), "'x".repeat(5001), '{('.repeat(5000), '|| ('.repeat(5000)]
    const start = performance.now()
    for (const script of hostile) decided(sh(script))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
