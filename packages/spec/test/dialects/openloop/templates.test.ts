import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAsCode } from '../../../src/dialects/openloop/templates/code.js'
import { fillTemplates } from '../../../src/dialects/openloop/templates/fill.js'
import { type TemplateName, templateNames, variableOf } from '../../../src/dialects/openloop/templates/names.js'
import { readShell } from '../../../src/dialects/openloop/templates/read-shell.js'
import { runs } from '../../helpers/runs.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Values = Record<TemplateName, string>

const run = (command: string, values: Partial<Values>, shell = 'sh') => {
  const env = Object.fromEntries(templateNames.map(name => [variableOf[name], values[name] ?? '']))
  return spawnSync(shell, ['-c', fillTemplates(command)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: process.env['PATH'] ?? '' },
  })
}

/** Prints each argument on its own, ended by a byte that no value holds. */
const say = (rest: string) => `printf '%s\\001' ${rest}`
const words = (stdout: string) => stdout.split('\u0001').slice(0, -1)

const attacks = [
  'plain',
  '',
  ' ',
  'two  words',
  '*',
  '-rf',
  `'`,
  `"`,
  `'; touch owned; '`,
  `"; touch owned; "`,
  '$(touch owned)',
  '`touch owned`',
  `\${X:-$(touch owned)}`,
  '$((a[$(touch owned)]))',
  '; touch owned',
  '| touch owned',
  '&& touch owned',
  '& touch owned',
  '\ntouch owned\n',
  '\r\ntouch owned',
  '\\',
  `\\'; touch owned #`,
  `\\"; touch owned #`,
  'EOF\ntouch owned\ncat <<EOF',
  '> owned',
  '{round}',
  '{last_error}',
  '$OPENLOOP_ROUND',
  '#',
  '!!',
  '~',
  `'"'"'$(touch owned)'"'"'`,
  `$'\\''; touch owned`,
  'ü\u{1F600}',
  ')\ntouch owned\n(',
  ';;esac;touch owned',
]

const places: [string, (value: string) => string[]][] = [
  ['{last_error}', value => [value]],
  ['"{last_error}"', value => [value]],
  [`'{last_error}'`, value => [value]],
  ['a{last_error}b', value => [`a${value}b`]],
  ['"a {last_error} b" c', value => [`a ${value} b`, 'c']],
  [`'a {last_error} $(x) "b'`, value => [`a ${value} $(x) "b`]],
  [`--text={last_error}`, value => [`--text=${value}`]],
  ['\\{last_error\\}', () => ['{last_error}']],
  [`"it's {last_error}" 'and "{last_error}"'`, value => [`it's ${value}`, `and "${value}"`]],
  ['"$(printf %s. "{last_error}")"', value => [`${value}.`]],
  ['"$(printf %s. {last_error})" z', value => [`${value}.`, 'z']],
  ["\"$(printf '%s.' '{last_error}')\"", value => [`${value}.`]],
  ['"$(case x in x) printf %s. {last_error};; esac)" "{last_error}"', value => [`${value}.`, value]],
  ['"$(printf %s ")")" {last_error}', value => [')', value]],
  ['"\\"{last_error}\\""', value => [`"${value}"`]],
  ['\\"{last_error}\\"', value => [`"${value}"`]],
  [`\\'{last_error}\\'`, value => [`'${value}'`]],
  ['a#{last_error}', value => [`a#${value}`]],
  ['b # {last_error}', () => ['b']],
  [`"\${NONE:-x}" {last_error}`, value => ['x', value]],
  ['"$((1 + 2))" {last_error}', value => ['3', value]],
  ['`printf %s "y"` {last_error}', value => ['y', value]],
  [`""{last_error}''{last_error}""`, value => [`${value}${value}`]],
]

test.each(places)('OL-20: the output of a program is one word, whatever is in it: %s', (place, expected) => {
  for (const value of attacks) {
    const { stdout, status, stderr } = run(say(place), { last_error: value })
    expect({ words: words(stdout), status, stderr }, JSON.stringify(value)).toEqual({
      words: expected(value),
      status: 0,
      stderr: '',
    })
  }
  expect(readdirSync(folder)).toEqual([])
})

test('a value that were pasted into the command would be run, so the attacks are some', () => {
  const owned = attacks.filter(value => {
    const pasted = `printf %s "x{last_error}"`.replace('{last_error}', () => value)
    spawnSync('sh', ['-c', pasted], { cwd: folder, encoding: 'utf8' })
    const isOwned = existsSync(join(folder, 'owned'))
    rmSync(join(folder, 'owned'), { force: true })
    return isOwned
  })
  expect(owned.length).toBeGreaterThan(3)
})

const here: [string, (value: string) => string][] = [
  ['cat <<EOF\na {last_error}\nEOF\n', value => `a ${value}\n`],
  ['cat <<-EOF\n\ta "{last_error}"\n\tEOF\n', value => `a "${value}"\n`],
  ["cat <<EOF && printf %s {last_error}\nit's\nEOF\n", value => `it's\n${value}`],
  ['cat <<EOF; cat <<END\n{last_error}\nEOF\n{last_error}.\nEND\n', value => `${value}\n${value}.\n`],
  ['cat <<EOF\n\\{last_error}\nEOF\n', () => '\\{last_error}\n'],
  ["cat <<'EOF'\n$(x) ' \"\nEOF\nprintf %s {last_error}", value => `$(x) ' "\n${value}`],
]

test.each(here)('OL-20: in a here-document it is text: %j', (command, expected) => {
  for (const value of attacks) {
    const { stdout, stderr } = run(command, { last_error: value })
    expect({ stdout, stderr }, JSON.stringify(value)).toEqual({ stdout: expected(value), stderr: '' })
  }
  expect(existsSync(join(folder, 'owned'))).toBe(false)
})

test('OL-19: each template is the value of its variable, and everything else stays as it is', () => {
  const command = `printf '%s|' {workspace} "{project_root}" '{round}' {other} "\${round}" {round}`
  expect(run(command, { workspace: '/a b', project_root: "/c'd", round: '7' }).stdout).toBe("/a b|/c'd|7|{other}||7|")
  expect(fillTemplates('npm test')).toBe('npm test')
})

const pieces = [
  '{last_error}',
  '{last_error}',
  ' {last_error} ',
  '{round}',
  `'`,
  `'`,
  '"',
  '"',
  '\\',
  ' ',
  ' ',
  ';',
  '\n',
  '|',
  '&&',
  '$(',
  ')',
  '(',
  '`',
  '${X:-',
  '}',
  '$((',
  '))',
  '#',
  'printf %s ',
  'cat <<E\n',
  '\nE\n',
  "cat <<'E'\n",
  'case x in ',
  'x)',
  ';;',
  ' esac',
  '$',
  'X=',
  'if true; then ',
  ' fi',
  '<<<',
  "$'",
]

test('OL-21: whatever a command looks like, nothing in a value is run', { timeout: 120_000 }, () => {
  const value = fc.oneof(
    fc.constantFrom(...attacks),
    fc
      .array(fc.constantFrom(`'`, '"', '$(', ')', '`', ';', '\n', '\\', 'touch owned', ' ', '&', '|', '}', 'EOF'))
      .map(list => list.join('')),
  )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), value, (parts, last_error) => {
      const command = `printf %s ${parts.join('')}`
      const shell = readShell(command)
      const isRefused = shell.occurrences.some(({ refused }) => refused !== undefined)
      if (isRefused || readAsCode(shell).size > 0) return
      run(command, { last_error, round: '1' })
      expect(existsSync(join(folder, 'owned')), command).toBe(false)
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    }),
    { numRuns: runs(100, 300) },
  )
})

test.each([
  ['inside the braces of a variable', `echo "\${X:-{last_error}}"`],
  ['inside `$(( ))`, which works its value out', 'echo $(( {round} + 1 ))'],
  ['inside backticks', 'echo `echo {last_error}`'],
  ['in a here-document whose delimiter is quoted, where nothing is put in', "cat <<'E'\n{round}\nE\n"],
  ['in a here-document, behind an expansion', 'cat <<E\n$(echo {round})\nE\n'],
  ["behind `$'` with a backslash in it, which shells read in two ways", "echo $'a\\'b' {round}"],
])('OL-22: nothing is put %s', (why, command) => {
  expect(readShell(command).occurrences.map(({ refused }) => refused)).toEqual([why])
  expect(fillTemplates(command)).toBe(command)
})

test.each([
  [`sh -c 'echo {last_error}'`, 'another shell'],
  [`bash -lc "echo {last_error}"`, 'another shell'],
  [`sudo -u me env A=b timeout 5 /bin/sh -ec 'x {last_error}'`, 'another shell'],
  [`docker exec box sh -c "x {last_error}"`, 'another shell'],
  ['eval echo {last_error}', 'eval'],
  [`trap 'echo {last_error}' EXIT`, 'trap'],
  ['ssh host run {last_error}', 'ssh'],
  [`python3 -c 'print("{last_error}")'`, 'python3'],
  [`node -e "console.log('{last_error}')"`, 'node'],
  [`node --eval="x('{last_error}')"`, 'node'],
  [`perl -e'{last_error}'`, 'perl'],
  [`awk '/{last_error}/ { print }' log`, 'awk'],
  ['sed -e s/{last_error}/x/ log', 'sed'],
  ['echo {last_error} | sh', 'sh'],
  ['echo {last_error} | tee log | bash -s', 'bash'],
  ['cat <<E | python3 -\nprint({last_error})\nE\n', 'python3'],
  ['sh <<E\necho {last_error}\nE\n', 'sh'],
  ['{last_error} --help', 'the shell, as the name of a program'],
  ['exec {last_error}', 'the shell, as the name of a program'],
  ['case a in a) {last_error} ;; esac', 'the shell, as the name of a program'],
  [`sh -c "$(printf 'x %s' {last_error})"`, 'another shell'],
  [`sh -c "echo $OPENLOOP_LAST_ERROR"`, 'another shell'],
  [`sh -c "echo \${OPENLOOP_LAST_ERROR}"`, 'another shell'],
])('OL-23: %s is code to %s', (command, reader) => {
  expect([...readAsCode(readShell(command)).values()]).toEqual([reader])
})

test.each([
  `agent -p 'Mend this: {last_error}'`,
  'case {last_error} in *memory*) echo memory ;; esac',
  'case $OPENLOOP_LAST_ERROR in *memory*) echo memory ;; *) echo other ;; esac',
  `sh -c 'agent -p "$1"' _ {last_error}`,
  `sh -c 'agent -p "$OPENLOOP_LAST_ERROR"'`,
  `python3 fix.py --error {last_error}`,
  `python3 -m fixer {last_error}`,
  `node fix.mjs "{last_error}"`,
  'printf %s {last_error} > log',
  'printf %s {last_error} | node fix.mjs',
  'printf %s {last_error} | python3 -m fixer',
  "awk -v e={last_error} '{ print }' log",
  'X={last_error} npm run fix',
  'cat <<E | agent\n{last_error}\nE\n',
  'if true; then agent {last_error}; fi',
])('OL-23: in %j it is an argument or a text', command => {
  expect([...readAsCode(readShell(command)).values()]).toEqual([])
})

test.each([
  [`echo 'a`, 'a single quote', 5],
  ['echo "a', 'a double quote', 5],
  ['echo $(a', '`(`', 5],
  ['echo `a', 'a backtick', 5],
])('%s is never closed', (command, what, at) => {
  expect(readShell(command).unclosed).toEqual({ what, at })
})

test.each([
  '$(case a in a) echo;; esac)',
  `echo "it's" 'say "x"' \\' \\"`,
  `awk '{ print $1 }' "$(cat x)"`,
  'f() { echo a; }; (f)',
  "echo a # it's a comment",
  'cat <<E\nit\'s "\nE\necho',
])('%s is closed', command => {
  expect(readShell(command).unclosed).toBeUndefined()
})

test('a very long command is read in time that grows with it', () => {
  const begun = performance.now()
  for (const part of [`'`, '"', '$(', '{last_error} ', '<<E ', '`', "$'", '${', ' case x in ', '('])
    readShell(part.repeat(20_000))
  expect(performance.now() - begun).toBeLessThan(10_000)
})
