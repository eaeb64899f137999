import type { Style } from '../terminal.js'

type Stage = 'pending' | 'running' | 'done' | 'failed' | 'skipped' | 'blocked' | 'pass' | 'fail' | 'inconclusive'

/** A sign of one column for how far a task or a check is. */
export const glyphs: Record<Stage, { mark: string; style: Style }> = {
  pending: { mark: '○', style: 'dim' },
  running: { mark: '●', style: 'info' },
  done: { mark: '✓', style: 'good' },
  failed: { mark: '✗', style: 'error' },
  skipped: { mark: '-', style: 'dim' },
  blocked: { mark: '⊘', style: 'warning' },
  pass: { mark: '✓', style: 'good' },
  fail: { mark: '✗', style: 'error' },
  inconclusive: { mark: '?', style: 'warning' },
}
