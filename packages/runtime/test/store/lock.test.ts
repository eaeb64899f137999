import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acquireLock, currentDriver } from '../../src/store/lock.js'
import { birthOf, isProvenDead } from '../../src/store/process-identity.js'
import { tempFolder } from '../support/temp.js'

describe('the run lock', () => {
  test('a second owner is refused while the first lives', async () => {
    const folder = tempFolder()
    const lock = await acquireLock(folder)
    await expect(acquireLock(folder)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(String(process.pid)),
    })
    expect(await currentDriver(folder)).toMatchObject({ pid: process.pid })
    await lock.release()
    expect(await currentDriver(folder)).toBeUndefined()
    await (await acquireLock(folder)).release()
  })

  test('an owner that was killed is followed at once', async () => {
    const folder = tempFolder()
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(child, 'spawn')
    const owner = { pid: child.pid ?? 0, birth: birthOf(child.pid ?? 0) ?? '', host: hostname() }
    writeFileSync(join(folder, 'lock.3'), JSON.stringify(owner))
    await expect(acquireLock(folder)).rejects.toMatchObject({ code: 'locked' })
    child.kill('SIGKILL')
    await once(child, 'exit')
    await acquireLock(folder)
    expect(readdirSync(folder)).toEqual(['lock.4'])
  })

  test('a process that got the id of a dead owner is not taken for it', () => {
    expect(isProvenDead({ pid: process.pid, birth: 'another time', host: hostname() })).toBe(true)
    expect(isProvenDead({ pid: process.pid, birth: birthOf(process.pid) ?? '', host: hostname() })).toBe(false)
  })

  test('an owner on another host cannot be proven dead', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'lock.1'), JSON.stringify({ pid: 1, birth: 'x', host: 'elsewhere' }))
    await expect(acquireLock(folder)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('elsewhere'),
    })
  })

  test('of many that follow a dead owner together, one gets the lock', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'lock.1'), JSON.stringify({ pid: 2 ** 22 + 1, birth: 'x', host: hostname() }))
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(folder)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

test('a lock that cannot be read is not taken for a dead owner’s', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'lock.1'), 'rubbish')
  await expect(acquireLock(folder)).rejects.toMatchObject({ code: 'locked', fix: expect.stringContaining('lock.1') })
})
