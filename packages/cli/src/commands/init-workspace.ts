import { join, resolve } from 'node:path'
import { createWorkspace, likelyProjectRoot, type NewWorkspace } from '@loop/runtime'
import { LoopError, printable } from '@loop/spec'
import { askForWorkspace } from '../init/ask-workspace.js'
import { printErr, printOut } from '../output.js'
import { nextLines } from '../render/next.js'
import { shown } from '../render/place.js'
import { quoted } from '../render/quoted.js'
import { isLively } from '../terminal.js'

export interface InitWorkspaceFlags {
  projectRoot?: string
  mission?: string
  detect?: boolean
  yes?: boolean
  force?: boolean
}

/** `loop init --commands`: makes a workspace for a loop of commands. Asks on a terminal, and takes what is offered without one. */
export const initWorkspace = async (folder: string | undefined, flags: InitWorkspaceFlags): Promise<number> => {
  if (folder === undefined)
    throw new LoopError('usage', 'no workspace is named, so nothing was written', {
      fix: 'Name its folder: `loop init --commands .openloop/heal`.',
    })
  const workspace = resolve(folder)
  const { projectRoot, mission, detect } = flags
  const offered = {
    projectRoot: shown(likelyProjectRoot(workspace, process.cwd())),
    mission: 'Keep the project working and verified.',
    detect: false,
  }
  const given = {
    ...(projectRoot === undefined ? {} : { projectRoot }),
    ...(mission === undefined ? {} : { mission }),
    ...(detect === undefined ? {} : { detect }),
  }
  const asks = !flags.yes && process.stdin.isTTY && isLively('stderr')
  const choices = asks ? await askForWorkspace(given, offered) : { ...offered, ...given }
  const made = await createWorkspace({
    ...choices,
    workspace,
    projectRoot: resolve(choices.projectRoot),
    force: flags.force ?? false,
  })
  for (const path of made.wrote) printErr(`wrote ${shown(join(workspace, path))}\n`)
  if (choices.detect) for (const line of foundLines(made)) printErr(`${line}\n`)
  const where = quoted(shown(workspace))
  const steps = [
    { command: `edit ${where}/openloop.json`, why: openText(made) },
    { command: `loop validate ${where}`, why: 'is it sound' },
    { command: `loop doctor ${where}`, why: 'is all there that it needs' },
    { command: `loop run ${where}`, why: 'run it' },
  ]
  printOut(`next\n${nextLines(steps).join('\n')}\n`)
  return 0
}

const foundLines = ({ detected: { commands, remarks } }: NewWorkspace): string[] => {
  const lines = commands.map(({ step, run, where }) => {
    const note = step === 'play' ? '; it has to end by itself' : ''
    return `found ${step.padEnd(6)}  ${printable(run)}  (${printable(where)}${note})`
  })
  return [
    ...(lines.length > 0
      ? lines
      : ['found no commands: neither package.json, Python, Cargo.toml, go.mod nor a Makefile tells']),
    ...remarks.map(remark => `  ${printable(remark)}`),
  ]
}

/** What is left to be filled in. */
const openText = ({ detected: { commands } }: NewWorkspace): string =>
  commands.some(({ step }) => step === 'verify')
    ? 'look at the commands, and fill in fix'
    : 'fill in verify, which fails until then, and fix'
