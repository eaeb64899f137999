import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { LoopError } from '@loop/spec'
import { askForChoices } from '../init/ask.js'
import { defaults, ignored, projectFiles } from '../init/project-files.js'
import { printErr, printOut } from '../output.js'
import { nextLines } from '../render/next.js'
import { shown } from '../render/place.js'
import { isLively } from '../terminal.js'
import type { InitWorkspaceFlags } from './init-workspace.js'

/** `loop init`: writes a small project or, with `--commands`, a workspace; all of it or nothing. */
export const init = async (
  folder: string | undefined,
  { commands, ...flags }: InitWorkspaceFlags & { commands?: boolean },
): Promise<number> => {
  if (commands) return (await import('./init-workspace.js')).initWorkspace(folder, flags)
  if (flags.projectRoot !== undefined || flags.mission !== undefined || flags.detect)
    throw new LoopError('usage', '--project-root, --mission and --detect are about a workspace; nothing was written', {
      fix: 'Add --commands.',
    })
  return initProject(folder, flags)
}

const initProject = async (folder = '.', { yes, force }: { yes?: boolean; force?: boolean }): Promise<number> => {
  const root = resolve(folder)
  await refuseNonFolder(root)
  if (!yes && !(process.stdin.isTTY && isLively('stderr'))) {
    throw new LoopError('usage', 'there is no terminal to ask on, so nothing was written', {
      fix: `Add --yes to take what is offered: a loop "${defaults.name}" and a ${defaults.agent} agent.`,
    })
  }
  const choices = yes ? defaults : await askForChoices()
  const files = await projectFiles(choices)
  for (const path of Object.keys(files)) await refuseNonFolder(dirname(join(root, path)))
  const present = (
    await Promise.all(Object.keys(files).map(async path => ((await isThere(join(root, path))) ? path : [])))
  ).flat()
  if (present.length > 0 && !force) {
    throw new LoopError(
      'usage',
      `${present.join(', ')} ${present.length === 1 ? 'is' : 'are'} there already, so nothing was written`,
      {
        fix: 'Choose another folder, or add --force to replace them.',
      },
    )
  }
  for (const [path, text] of Object.entries(files)) await write(join(root, path), text)
  const gitignore = await ignoreRecords(root)
  for (const path of [...Object.keys(files), ...(gitignore ? ['.gitignore'] : [])])
    printErr(`wrote ${shown(join(root, path))}\n`)
  const steps = [
    ...(shown(root) === '.' ? [] : [{ command: `cd ${shown(root)}`, why: '' }]),
    { command: 'loop validate', why: 'is it sound, and how ready is it' },
    { command: `loop run ${choices.name} --dry-run`, why: 'walk through it without any agent' },
    {
      command: `loop run ${choices.name}`,
      why: choices.agent === 'scripted' ? 'run it with its scripted stand-in, no model' : 'run it',
    },
  ]
  printOut(
    `next\n${nextLines(steps)
      .map(line => `${line.trimEnd()}\n`)
      .join('')}`,
  )
  return 0
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const refuseNonFolder = async (path: string): Promise<void> => {
  const stats = await stat(path).catch(() => undefined)
  if (stats && !stats.isDirectory())
    throw new LoopError('usage', `${shown(path)} is a file, expected a folder; nothing was written`)
}

const write = async (path: string, text: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (cause) {
    throw new LoopError('store', `${shown(path)} cannot be written: ${(cause as Error).message}`, { cause })
  }
}

/** Sees to it that git leaves the records of runs alone; a .gitignore that is there is only added to. */
const ignoreRecords = async (root: string): Promise<boolean> => {
  const path = join(root, '.gitignore')
  const before = await readFile(path, 'utf8').catch(() => '')
  const line = await ignored()
  if (before.split(/\r?\n/).some(entry => /^\/?\.loop\/?$/.test(entry.trim()))) return false
  await write(path, before === '' || before.endsWith('\n') ? before + line : `${before}\n${line}`)
  return true
}
