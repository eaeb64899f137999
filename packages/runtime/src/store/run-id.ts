import { randomBytes } from 'node:crypto'

/** A new run id: the time in UTC to the millisecond, then six random hexadecimal digits; ids sort by time. */
export const newRunId = (now: Date): string =>
  `${now.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '')}-${randomBytes(3).toString('hex')}`
