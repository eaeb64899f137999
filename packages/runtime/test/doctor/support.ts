import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DoctorFinding } from '@loop/spec'
import { type DoctorOptions, doctor } from '../../src/index.js'
import { testProject } from '../support/project.js'

/** A workspace in its usual place, about a project beside it. */
export const workspace = (document: Record<string, unknown>, files: Record<string, string> = {}) => {
  const whole = { version: 1, mission: 'Keep it healthy.', project_root: 'app', ...document }
  const project = testProject({ '.openloop/demo/openloop.json': JSON.stringify(whole, undefined, 1), ...files })
  mkdirSync(join(project.root, 'app'), { recursive: true })
  return {
    ...project,
    look: (options: Partial<DoctorOptions> = {}) => doctor({ target: '.openloop/demo', cwd: project.root, ...options }),
  }
}

/** A project with one loop whose agent and check are given. */
export const project = (agent: string, check = 'command: [node, -e, "0"]', files: Record<string, string> = {}) =>
  testProject({
    'loop.yaml': `version: "1"\nagents:\n  maker:\n    ${agent}\nchecks:\n  passes:\n    ${check}\n`,
    'loops/mend.yaml': `name: mend
description: Mends one thing, which a check has to pass.
trigger: { type: manual }
pipeline:
  - { label: Mend, agent: maker, prompt: Mend it. }
verify: { maker: Mend, checker: passes, maxRounds: 2, onExhausted: ask }
budget: { maxIterations: 4, maxDurationMinutes: 5 }
`,
    ...files,
  })

/** An executable file of a shell script. */
export const program = (path: string, script: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

export const git = (cwd: string, ...args: string[]): void => {
  const named = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...named, ...args], { cwd, stdio: 'ignore' })
}

/** Findings of one kind. */
export const withId = ({ findings }: { findings: readonly DoctorFinding[] }, id: string): DoctorFinding[] =>
  findings.filter(finding => finding.id === id)

/** What is not as it should be. */
export const problems = ({ findings }: { findings: readonly DoctorFinding[] }): string[] =>
  findings.flatMap(({ id, status }) => (status === 'ok' ? [] : [`${status} ${id}`]))
