import { expect, test } from 'vitest'
import { readScript } from '../../src/doctor/shell/read-script.js'

const read = (script: string, variables: Record<string, string> = {}) =>
  readScript(script, '/p', new Map(Object.entries(variables)))

const programs = (script: string, variables?: Record<string, string>) =>
  read(script, variables).map(({ name, isCertain }) => (isCertain ? name : `${name}?`))

test.each([
  ['npm test', ['npm']],
  ['  npm test  # and no more', ['npm']],
  ['FOO=1 BAR="a b" npm test', ['npm']],
  ['npm ci && npm test; node x.js\npython3 y.py', ['npm', 'npm', 'node', 'python3']],
  ['npm test 2>&1 | tee out.log', ['npm', 'tee']],
  ['2>/dev/null npm test >out', ['npm']],
  ['echo hi && true && [ -f x ] && npm test', ['npm?']],
  ['\'my tool\' x && "other tool"', ['my tool', 'other tool']],
  ['exec env nohup FOO=1 npm test', ['npm']],
  ['! npm test', ['npm']],
  ['"npm" test &', ['npm']],
  ['', []],
  ['# npm test', []],
])('%j starts %j', (script, names) => {
  expect(programs(script)).toEqual(names)
})

test.each([
  ['a program that may be missing', 'foo || bar', ['foo?', 'bar?']],
  ['after an operator at the end of a line', 'foo ||\nbar', ['foo?', 'bar?']],
  ['one that was looked for', 'command -v foo && foo', ['foo?']],
  ['what a sourced file may bring', '. venv/bin/activate && pytest', ['pytest?']],
  ['another PATH', 'PATH=node_modules/.bin:$PATH foo', ['foo?']],
  ['another PATH from here on', 'foo; export PATH=x; bar', ['foo', 'bar?']],
])('%s is not certain: %j', (_, script, names) => {
  expect(programs(script)).toEqual(names)
})

test.each([
  'if foo; then bar; fi',
  'for x in a b; do $x; done',
  'case $1 in a) foo;; esac',
  'foo() { bar; }',
  '(foo)',
  '{ foo; }',
  '[[ -f x ]] && foo',
  '$(which foo) bar',
  '`which foo` bar',
  '$UNKNOWN/bin/foo',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for a shell
  '${PYTHON:-python3} x.py',
  '~/bin/foo x',
  './*.sh',
])('nothing is claimed of %j', script => {
  expect(programs(script)).toEqual([])
})

test('what comes after a substitution is not claimed either', () => {
  expect(programs('foo "$(bar)" && baz')).toEqual(['foo'])
  expect(programs('cat <<END && foo\nbar\nEND')).toEqual(['cat'])
  expect(programs("foo 'never closed && bar")).toEqual(['foo'])
})

test('variables that are known are put in, and those that the script sets are not known', () => {
  expect(programs('"$HERE/run" && $HERE/run', { HERE: '/a b' })).toEqual(['/a b/run'])
  expect(programs('HERE=/x; $HERE/run', { HERE: '/a' })).toEqual([])
  expect(programs("'$HERE'/run", { HERE: '/a' })).toEqual(['$HERE/run'])
})

test('`cd` says where the rest starts, as far as that is plain', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for a shell
  const steps = read('cd "${ROOT}" && ./a; cd sub && ./b; cd - && ./c; cd /d && ./d', { ROOT: '/r' })
  expect(steps.map(({ what, name, folder }) => [what, name, folder])).toEqual([
    ['folder', '/r', '/p'],
    ['program', './a', '/r'],
    ['folder', 'sub', '/r'],
    ['program', './b', '/r/sub'],
    ['program', './c', undefined],
    ['folder', '/d', undefined],
    ['program', './d', '/d'],
  ])
})

test('what a program is given is told up to the first word that is not known', () => {
  expect(read('node a.js "b c" $X d')[0]?.words).toEqual(['a.js', 'b c'])
})
