import { type ProjectFiles, pathWithin } from '../../../plan/project-files.js'
import { doesNothing } from './does-nothing.js'
import { commandLooks, type Looks, looksUnless } from './looks.js'
import { isMadeByTools, scriptNamed } from './named-script.js'
import { packageScript, scriptsIn } from './package-script.js'
import { scriptLooks } from './script.js'

/** Where a command runs. */
interface Around {
  files: ProjectFiles
  /** The folder it runs in, from the one that the loop works in. */
  cwd: string
  /** What was found out about files and scripts, so that each is looked into once; one that leads back to itself is believed. */
  known: Map<string, Idle | undefined>
}

/** Why a command judges nothing, in words to follow "it", and what to do. */
export interface Idle {
  why: string
  fix: string
}

const judge = 'Run what looks at the work and fails when that is wrong, such as the tests.'
const correct = 'Correct its name or write it; what only the run makes cannot be trusted to judge the run.'

/**
 * Why a command judges nothing: it looks at nothing, or what it runs is not there or does nothing.
 *
 * @param files without them only the command itself is looked at
 * @returns undefined when there is reason to believe it
 */
export const idleReason = (argv: readonly string[], files: ProjectFiles | undefined, cwd = ''): Idle | undefined => {
  const programs: (readonly string[])[] = []
  if (!commandLooks(argv, program => programs.push(program) > 0))
    return { why: 'looks at nothing, or ends in the same way whatever the work is like', fix: judge }
  if (!files) return undefined
  const around = { files, cwd, known: new Map() }
  const reason = reasonAgainst(argv, around)
  const isAlone = programs.every(program => program === argv)
  if (reason || isAlone || commandLooks(argv, believedIn(around))) return reason
  return { why: 'runs nothing but programs that are not there or do nothing', fix: judge }
}

/** What is to be said against a program that its name tells nothing of. */
const reasonAgainst = (argv: readonly string[], around: Around): Idle | undefined => {
  const script = scriptNamed(argv)
  return script === undefined ? againstPackage(argv, around) : againstFile(script, around)
}

const believedIn =
  (around: Around): Looks =>
  argv =>
    reasonAgainst(argv, around) === undefined

const againstFile = (script: string, around: Around): Idle | undefined => {
  const { files, cwd } = around
  const path = pathWithin(cwd, script)
  const text = path === undefined ? undefined : files.read(path)
  if (path === undefined || text === undefined) return undefined
  if (text === null)
    return isMadeByTools(path) ? undefined : { why: `runs "${path}", and there is no such file`, fix: correct }
  return once(`file ${path}`, around, () =>
    doesNothing(path, text, looksUnless(believedIn(around)))
      ? { why: `runs "${path}", which does nothing that could fail`, fix: judge }
      : undefined,
  )
}

const once = (key: string, { known }: Around, find: () => Idle | undefined): Idle | undefined => {
  if (known.has(key)) return known.get(key)
  known.set(key, undefined)
  const found = find()
  known.set(key, found)
  return found
}

const againstPackage = (argv: readonly string[], around: Around): Idle | undefined => {
  const script = packageScript(argv)
  const path = script && pathWithin(around.cwd, 'package.json')
  const text = path === undefined ? undefined : around.files.read(path)
  const scripts = typeof text === 'string' ? scriptsIn(text) : undefined
  if (!script || !scripts) return undefined
  const { name, isSure } = script
  if (!Object.hasOwn(scripts, name))
    return isSure ? { why: `runs the script "${name}", which ${path} does not have`, fix: correct } : undefined
  const looks = looksUnless(believedIn(around))
  const steps = [`pre${name}`, name, `post${name}`].flatMap(step =>
    Object.hasOwn(scripts, step) ? [scripts[step]] : [],
  )
  return once(`script ${name}`, around, () =>
    steps.some(step => typeof step !== 'string' || scriptLooks(step, looks))
      ? undefined
      : { why: `runs the script "${name}" of ${path}, which does nothing that could fail`, fix: judge },
  )
}
