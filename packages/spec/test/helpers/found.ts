import { readText } from './workspace.js'

export const project = `
agents:
  default: { command: [claude, -p] }
  fixer: { command: [node, fix.mjs], ceiling: { tokens: 1000 } }
checks:
  tests: { command: [npm, test] }
`
export const base = `name: fix
description: Make every test pass.
trigger: { type: manual }
pipeline:
  - { label: Fix, prompt: Fix it. }
  - { label: Tidy, prompt: Tidy up., agent: fixer }
verify: { maker: Fix, checker: tests }
budget: { maxDurationMinutes: 30 }
`
/** Findings of one rule: `line:column severity message`. */
export const found = async (rule: string, text: string, shared: string | undefined = project): Promise<string[]> => {
  const { diagnostics } = await readText(text, shared)
  return diagnostics
    .filter(diagnostic => diagnostic.rule === `loopkit/${rule}`)
    .map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`)
}
export const verify = (text: string): string => base.replace('{ maker: Fix, checker: tests }', text)
