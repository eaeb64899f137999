import { onTestFinished } from 'vitest'
import { script, testProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'

/** A sound SKILL.md. */
export const skill = (name: string, body = `Do it as ${name} says.`): string =>
  `---\nname: ${name}\ndescription: Says how to ${name}.\nmetadata: { secret-of-format: 1 }\n---\n\n${body}\n`

/** A user's skills folder that is empty, until the test is over: no test looks into the real one. */
export const userFolder = (folder: string = tempFolder()): string => {
  const before = process.env['LOOP_SKILLS_DIR']
  process.env['LOOP_SKILLS_DIR'] = folder
  onTestFinished(() => {
    if (before === undefined) delete process.env['LOOP_SKILLS_DIR']
    else process.env['LOOP_SKILLS_DIR'] = before
  })
  return folder
}

/** A project whose one step names a skill, and is done by a program that prints what it is given. */
export const project = (named: string, { code = 'console.log(input)', agent = '', loop = '' } = {}) => {
  userFolder()
  return testProject({
    'loop.yaml': `agents: { default: { command: ${script(code)} ${agent} } }\n`,
    'loops/make.yaml': `name: make
trigger: { type: manual }
pipeline:
  - { prompt: go, label: Make, skill: '${named}' }
budget: { maxIterations: 3, maxDurationMinutes: 5 }
${loop}`,
  })
}
