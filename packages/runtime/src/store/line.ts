import { crc32 } from 'node:zlib'
import type { StampedEvent } from '../core/evolve.js'

const hex = (sum: number): string => sum.toString(16).padStart(8, '0')

/** An event as a journal line: its JSON with `sum`, the CRC-32 of the JSON without it, as the last member. */
export const encodeLine = (event: StampedEvent): string => {
  const json = JSON.stringify(event)
  return `${json.slice(0, -1)},"sum":"${hex(crc32(json))}"}\n`
}

const sumMember = /,"sum":"([0-9a-f]{8})"\}$/

/** The event of a journal line without its line end, or nothing when the line is not whole. */
export const decodeLine = (line: string): StampedEvent | undefined => {
  const found = sumMember.exec(line)
  if (!found) return undefined
  const json = `${line.slice(0, found.index)}}`
  if (hex(crc32(json)) !== found[1]) return undefined
  try {
    return JSON.parse(json) as StampedEvent
  } catch {
    return undefined
  }
}
