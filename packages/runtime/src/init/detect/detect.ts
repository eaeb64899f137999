import { cargo } from './cargo.js'
import type { Detector, FoundCommand, FoundStep } from './detector.js'
import { goMod } from './go-mod.js'
import { makefile } from './makefile.js'
import { packageJson } from './package-json.js'
import { projectFolder } from './project-folder.js'
import { python } from './python.js'

const detectors: readonly Detector[] = [packageJson, python, cargo, goMod, makefile]

/** What the files of a project suggest for the steps of a round. */
export interface DetectedCommands {
  commands: readonly FoundCommand[]
  /** What was seen and not taken, a sentence each. */
  remarks: readonly string[]
}

/**
 * Looks in a project for the commands that play with it, scan it and verify it. Only names that this program knows become a part
 * of a command, nothing that a file says.
 *
 * @param root the project's folder, absolute
 */
export const detectCommands = (root: string): DetectedCommands => {
  const project = projectFolder(root)
  const commands: FoundCommand[] = []
  const remarks: string[] = []
  for (const detector of detectors) {
    const found = detector.detect(project)
    const taken = new Set(commands.map(({ step }) => step))
    const isLeft = ({ step }: FoundCommand) => !(detector.isGeneral && taken.has(step))
    commands.push(...found.commands.filter(isLeft).map(command => named(command, commands)))
    remarks.push(...found.remarks)
    for (const { run, where } of found.commands.filter(command => !isLeft(command)))
      remarks.push(`\`${run}\` (${where}) is left out: there is something closer to the project`)
  }
  return { commands: commands.sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step)), remarks }
}

const order: readonly FoundStep[] = ['play', 'scan', 'verify']

/** A command with a name that no other of its step has. */
const named = (command: FoundCommand, before: readonly FoundCommand[]): FoundCommand => {
  const isTaken = before.some(({ step, name }) => step === command.step && name === command.name)
  return isTaken ? { ...command, name: `${command.name}-${before.length + 1}` } : command
}
