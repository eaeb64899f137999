import { fstatSync, statSync } from 'node:fs'
import { styleText } from 'node:util'

/** How a part of the output may be emphasised. */
export type Style = 'error' | 'warning' | 'info' | 'good' | 'dim' | 'bold'

export type Paint = (text: string, style: Style) => string

export type Channel = 'stdout' | 'stderr'

const formats: Record<Style, Parameters<typeof styleText>[0]> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  good: 'green',
  dim: 'dim',
  bold: 'bold',
}

/** Whether a channel leads to a terminal. Asking its stream would load it, which takes longer than most commands. */
export const isTerminal = (channel: Channel): boolean =>
  mayBeTerminal(channel === 'stdout' ? 1 : 2) && process[channel].isTTY

const mayBeTerminal = (fd: number): boolean => {
  try {
    const stats = fstatSync(fd)
    return stats.isCharacterDevice() && (process.platform === 'win32' || stats.rdev !== statSync('/dev/null').rdev)
  } catch {
    return false
  }
}

/** Whether a channel may show colours and be redrawn: it is a terminal, and nobody asked for plain output. */
export const isLively = (channel: Channel): boolean =>
  !process.env['CI'] && !process.env['NO_COLOR'] && isTerminal(channel)

/** How to emphasise on a channel. */
export const paintFor = (channel: Channel): Paint =>
  isLively(channel) ? (text, style) => styleText(formats[style], text, { validateStream: false }) : text => text

/** Columns of a channel; where there is no terminal, as many as `COLUMNS` says, else 100. */
export const columnsOf = (channel: Channel): number => (isTerminal(channel) ? process[channel].columns : asked()) || 100

const asked = (): number => {
  const columns = process.env['COLUMNS'] ?? ''
  return /^[1-9]\d{0,3}$/.test(columns) ? Math.max(20, Number(columns)) : 0
}
