import { existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { type DoctorFinding, didYouMean } from '@loop/spec'
import { programAt, whyNotRunnable } from '../supervise/find-program.js'
import type { DoctorContext } from './context.js'
import { shownPath, shownPlace } from './place.js'
import type { LoopCommand } from './programs.js'
import { readScript, type Step } from './shell/read-script.js'

/** What a command needs and does not find; when it finds everything, which programs these are. Nothing is started. */
export const commandFindings = (command: LoopCommand, context: DoctorContext): DoctorFinding[] => {
  const { about, place, folder, workspace } = command
  const base = { about, ...(place ? { place: shownPlace(place, context) } : {}) }
  if (!isFolder(workspace)) return [] // told of the project itself
  if (!isFolder(folder)) {
    const message = `the folder ${shownPath(folder, context)} that it starts in is not there`
    return [
      { ...base, id: 'command/folder', status: 'error', message, fix: 'Make the folder, or correct where it starts.' },
    ]
  }
  const steps = stepsOf(command, context)
  const problems = steps.flatMap((step): DoctorFinding[] => {
    const problem = problemOf(step, context)
    if (!problem) return []
    const isSure = step.isCertain && problem.id !== 'command/file'
    const perhaps = step.isCertain ? '' : '; the command may do without it'
    return [{ ...base, ...problem, message: problem.message + perhaps, status: isSure ? 'error' : 'warning' }]
  })
  return problems.length > 0
    ? problems
    : [{ about, id: 'command/there', status: 'ok', message: foundText(steps, context) }]
}

/** What a command starts: the program itself, and of a shell what its script does. */
export const stepsOf = (
  { argv: [program = '', ...words], folder, variables, env }: LoopCommand,
  context: DoctorContext,
): Step[] => {
  const own: Step = { what: 'program', name: program, words, folder, isCertain: true }
  const [option, script] = words
  if (!/^(?:.*\/)?(?:ba|da|z|k)?sh$/.test(program) || option !== '-c' || script === undefined) return [own]
  const seen = env.includes('*') ? Object.keys(context.env) : env
  const known = new Map([...seen, 'HOME'].flatMap(name => variableIn(context.env, name)))
  for (const [name, value] of variables) known.set(name, value)
  return [...(whyNotRunnable(program, folder, context.env['PATH']) ? [own] : []), ...readScript(script, folder, known)]
}

const variableIn = (env: NodeJS.ProcessEnv, name: string): [string, string][] => {
  const value = env[name]
  return value === undefined ? [] : [[name, value]]
}

type Problem = Pick<DoctorFinding, 'id' | 'message' | 'fix'>

const problemOf = (step: Step, context: DoctorContext): Problem | undefined => {
  const { what, name, folder } = step
  if (what === 'folder') return folderProblem(name, folder)
  const isPath = /[\\/]/.test(name)
  if (isPath && folder === undefined && !isAbsolute(name)) return undefined
  const path = context.env['PATH'] ?? ''
  const why = whyNotRunnable(name, folder ?? context.root, path)
  if (why === undefined) return fileProblem(step)
  if (/not executable$/.test(why))
    return { id: 'command/not-executable', message: why, fix: `Make it executable: \`chmod +x ${name}\`.` }
  const meant = isPath ? '' : didYouMean(name, namesLike(name, path))
  return { id: 'command/missing', message: `${why}${meant}`, fix: 'Install the program, or correct the command.' }
}

const folderProblem = (name: string, folder: string | undefined): Problem | undefined => {
  if (folder === undefined && !isAbsolute(name)) return undefined
  if (isFolder(resolve(folder ?? '/', name))) return undefined
  return {
    id: 'command/folder',
    message: `it goes to the folder "${name}", which is not there`,
    fix: 'Make the folder, or correct the command.',
  }
}

/** A file that an interpreter is given; only where it stands in front of all options, so that it is the program for certain. */
const fileProblem = ({ name, words: [file], folder }: Step): Problem | undefined => {
  const isInterpreter = /^(?:.*\/)?(?:node|python[\d.]*|(?:ba|da|z|k)?sh|ruby|perl|deno|bun|php)$/.test(name)
  if (!isInterpreter || !file || !/^[^-].*\.\w+$/.test(file)) return undefined
  if ((folder === undefined && !isAbsolute(file)) || existsSync(resolve(folder ?? '/', file))) return undefined
  const message = `"${name}" is given "${file}", and there is no such file yet`
  return { id: 'command/file', message, fix: 'Write the file, or correct the command.' }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Programs whose names could be meant: those that begin alike. */
const namesLike = (name: string, path: string): string[] =>
  path
    .split(delimiter)
    .flatMap(folder => {
      try {
        return readdirSync(folder || '.')
      } catch {
        return []
      }
    })
    .filter(other => other[0] === name[0] && Math.abs(other.length - name.length) < 3)

const foundText = (steps: readonly Step[], context: DoctorContext): string => {
  const names = new Map(
    steps.flatMap(({ what, name, folder }): [string, string][] => {
      const at = what === 'program' ? programAt(name, folder ?? context.root, context.env['PATH']) : undefined
      return at === undefined ? [] : [[name, at]]
    }),
  )
  const texts = [...names].map(([name, at]) =>
    name === at || join(context.root, name) === at ? name : `${name} (${at})`,
  )
  return texts.length > 0 ? `runs ${texts.join(', ')}` : 'names no program outside of the shell'
}
