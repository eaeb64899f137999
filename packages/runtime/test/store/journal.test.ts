import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StampedEvent } from '../../src/index.js'
import { openJournal } from '../../src/store/journal.js'
import { journalStart, readJournal } from '../../src/store/read-journal.js'
import { tempFolder } from '../support/temp.js'

const event = (seq: number, run = 'r'): StampedEvent => ({
  seq,
  at: '2026-01-01T00:00:00.000Z',
  t: seq,
  type: 'run.started',
  run,
  simulated: false,
  inputs: {},
  limits: [],
})

const written = async (count: number, run?: string): Promise<string> => {
  const path = join(tempFolder(), 'journal.ndjson')
  const journal = await openJournal(path, journalStart)
  await journal.append(Array.from({ length: count }, (_, index) => event(index + 1, run)))
  await journal.close()
  return path
}

describe('the journal', () => {
  test('gives back what was appended, line by line valid JSON', async () => {
    const path = await written(3, 'ünïcödé "quoted"\n')
    expect((await readJournal(path)).events).toEqual([1, 2, 3].map(seq => event(seq, 'ünïcödé "quoted"\n')))
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('sum')
  })

  test('cut anywhere, it reads as its whole lines, and appending goes on from there', async () => {
    const path = await written(3)
    const whole = readFileSync(path)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async length => {
        writeFileSync(path, whole.subarray(0, length))
        const read = await readJournal(path)
        const lines = whole.subarray(0, length).toString().split('\n').length - 1
        expect(read.events).toHaveLength(lines)
        const journal = await openJournal(path, read.end)
        await journal.append([event(lines + 1)])
        await journal.close()
        const again = await readJournal(path)
        expect(again).toMatchObject({ torn: false })
        expect(again.events).toHaveLength(lines + 1)
      }),
      { numRuns: 60 },
    )
  })

  test('a changed byte in the middle stops with the line', async () => {
    const path = await written(3)
    writeFileSync(path, readFileSync(path, 'utf8').replace('"t":2', '"t":7'))
    await expect(readJournal(path)).rejects.toMatchObject({
      code: 'journal',
      place: { line: 2 },
      message: expect.stringContaining('checksum'),
    })
  })

  test('a missing line in the middle stops with the line', async () => {
    const path = await written(3)
    const lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, [lines[0], ...lines.slice(2)].join('\n'))
    await expect(readJournal(path)).rejects.toMatchObject({
      code: 'journal',
      place: { line: 2 },
      message: expect.stringContaining('number 3, expected 2'),
    })
  })

  test('rubbish after the end is dropped', async () => {
    const path = await written(2)
    appendFileSync(path, '{"seq":3,"at"')
    expect(await readJournal(path)).toMatchObject({ torn: true, events: [{ seq: 1 }, { seq: 2 }] })
  })

  test('appends made together all arrive, in order', async () => {
    const path = join(tempFolder(), 'journal.ndjson')
    const journal = await openJournal(path, journalStart)
    await Promise.all(Array.from({ length: 200 }, (_, index) => journal.append([event(index + 1)])))
    await journal.close()
    expect((await readJournal(path)).events.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    )
  })

  test('that a crash left empty, or never made, is an empty one', async () => {
    expect(await readJournal(join(tempFolder(), 'journal.ndjson'))).toEqual({
      events: [],
      end: journalStart,
      torn: false,
    })
  })

  test('a line with a right checksum that is no JSON stops with the line', async () => {
    const path = await written(1)
    const text = '{"seq":2,"max":[redacted]}'
    const sum = crc32(text).toString(16).padStart(8, '0')
    appendFileSync(path, `${text.slice(0, -1)},"sum":"${sum}"}\n${readFileSync(path, 'utf8')}`)
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'journal', place: { line: 2 } })
  })

  test('when the disk takes no more, every append fails with the cause', async () => {
    const journal = await openJournal('/dev/full', journalStart)
    await expect(journal.append([event(1)])).rejects.toMatchObject({
      code: 'store',
      message: expect.stringContaining('ENOSPC'),
    })
    await expect(journal.append([event(2)])).rejects.toMatchObject({ code: 'store' })
    await journal.close()
  })
})
