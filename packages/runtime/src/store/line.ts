import { crc32 } from 'node:zlib'
import type { StampedEvent } from '../core/evolve.js'

/** A checksum as it stands in files. */
export const hex = (sum: number): string => sum.toString(16).padStart(8, '0')

/** An event as a journal line: its JSON with `sum`, the CRC-32 of the JSON without it, as the last member. */
export const encodeLine = (event: StampedEvent): string => withSum(JSON.stringify(event))

/** The JSON of an object with its checksum as the last member, and a line end. */
export const withSum = (json: string): string => `${json.slice(0, -1)},"sum":"${hex(crc32(json))}"}\n`

const sumMember = /^,"sum":"([0-9a-f]{8})"\}$/

/** Length of the checksum's member with the brace that ends the line, in bytes. */
const sumLength = ',"sum":"00000000"}'.length

/** The event of a journal line without its line end, or nothing when the line is not whole. */
export const decodeLine = (line: string): StampedEvent | undefined => {
  const bytes = Buffer.from(line)
  return decodeSummed(bytes, 0, bytes.length) as StampedEvent | undefined
}

/** The object that stands in a part of some bytes with its checksum, or nothing when it is not whole. */
export const decodeSummed = (bytes: Buffer, start: number, stop: number): object | undefined => {
  const end = stop - sumLength
  if (end <= start) return undefined
  const found = sumMember.exec(bytes.toString('latin1', end, stop))
  if (!found || crc32('}', crc32(bytes.subarray(start, end))) !== Number.parseInt(found[1] as string, 16))
    return undefined
  try {
    return JSON.parse(`${bytes.toString('utf8', start, end)}}`) as object
  } catch {
    return undefined
  }
}
