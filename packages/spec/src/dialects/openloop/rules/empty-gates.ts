import type { Rule } from '../rule.js'

export const emptyGates: Rule = {
  id: 'openloop/empty-gates',
  severity: 'warning',
  summary: '`gates` limits nothing.',
  why: 'It reads as if changes were limited, and every change is let through.',
  check: ({ loop: { gates }, broken, report }) => {
    if (!gates || broken('/gates')) return
    const { maxChangedFiles, maxChangedLines, protectedPaths = [] } = gates
    if (maxChangedFiles !== undefined || maxChangedLines !== undefined || protectedPaths.length > 0) return
    report({
      at: '/gates',
      key: true,
      message: '`gates` limits nothing',
      fix: "Add `protectedPaths: ['tests/**']`, `maxChangedFiles` or `maxChangedLines`.",
    })
  },
}
