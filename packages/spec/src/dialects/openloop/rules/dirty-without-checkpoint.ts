import type { Rule } from '../rule.js'

export const dirtyWithoutCheckpoint: Rule = {
  id: 'openloop/dirty-without-checkpoint',
  severity: 'warning',
  summary: '`git.dirty` is given, and no checkpoints are made.',
  why: 'It says whether checkpoints may begin with uncommitted changes, and there are none.',
  check: ({ loop: { git }, broken, report }) => {
    if (git?.dirty === undefined || git.checkpoint || broken('/git')) return
    report({
      at: '/git/dirty',
      key: true,
      message: '`dirty` does nothing without checkpoints',
      fix: 'Write `checkpoint: true`, or leave `dirty` out.',
    })
  },
}
