import type { Style } from '../terminal.js'

const styles: Record<string, Style> = {
  running: 'info',
  done: 'good',
  failed: 'error',
  blocked: 'error',
  paused: 'warning',
  waiting: 'warning',
  interrupted: 'warning',
}

/** How a run's status is emphasised. */
export const statusStyle = (status: string): Style => styles[status] ?? 'dim'
