import type { CollectedSpan } from './collector.js'

/** A field of a protobuf message: its number, and bytes or a number. */
type Field = [number, Buffer | bigint]

/** The fields of a message, read from the wire. */
const fieldsOf = (bytes: Buffer): Field[] => {
  const fields: Field[] = []
  let at = 0
  const varint = (): bigint => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] ?? 0
      value |= BigInt(byte & 127) << shift
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const tag = Number(varint())
    const [field, wire] = [tag >> 3, tag & 7]
    if (wire === 0) fields.push([field, varint()])
    else if (wire === 1) {
      fields.push([field, bytes.readBigUInt64LE(at)])
      at += 8
    } else if (wire === 2) {
      const length = Number(varint())
      fields.push([field, bytes.subarray(at, at + length)])
      at += length
    } else {
      fields.push([field, BigInt(bytes.readUInt32LE(at))])
      at += 4
    }
  }
  return fields
}

const inside = (bytes: Buffer, ...path: number[]): Buffer[] =>
  path.reduce<Buffer[]>(
    (messages, number) =>
      messages.flatMap(message =>
        fieldsOf(message).flatMap(([field, value]) => (field === number && Buffer.isBuffer(value) ? [value] : [])),
      ),
    [bytes],
  )

const first = (fields: readonly Field[], number: number): Buffer | bigint | undefined =>
  fields.find(([field]) => field === number)?.[1]

const textIn = (value: Buffer | bigint | undefined, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.isBuffer(value) ? value.toString(encoding) : ''

/** The spans of an ExportTraceServiceRequest, with the attributes that are texts or whole numbers. */
export const decodeTraces = (bytes: Buffer): CollectedSpan[] =>
  inside(bytes, 1, 2, 2).map(span => {
    const fields = fieldsOf(span)
    const status = first(fields, 15)
    const ms = (number: number) => Number((first(fields, number) as bigint) / 1_000_000n)
    return {
      traceId: textIn(first(fields, 1), 'hex'),
      spanId: textIn(first(fields, 2), 'hex'),
      parentSpanId: textIn(first(fields, 4), 'hex'),
      name: textIn(first(fields, 5)),
      kind: Number(first(fields, 6)),
      startMs: ms(7),
      endMs: ms(8),
      failed: Buffer.isBuffer(status) && first(fieldsOf(status), 3) === 2n,
      message: undefined,
      attributes: Object.fromEntries(
        inside(span, 9).map(pair => {
          const [key, value] = [first(fieldsOf(pair), 1), first(fieldsOf(pair), 2)]
          const [field, content] = Buffer.isBuffer(value) ? (fieldsOf(value)[0] ?? [0, 0n]) : [0, 0n]
          return [textIn(key), field === 1 ? textIn(content) : field === 3 ? Number(content) : content]
        }),
      ),
    }
  })
