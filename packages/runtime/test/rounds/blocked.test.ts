import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blockedIn, refuseBlocked, run } from '../../src/index.js'
import { commandProject } from '../support/openloop.js'

/** A loop whose verifier passes when a file is there, and that may fail once in a row. */
const failing = () =>
  commandProject({
    total_rounds: 9,
    commands: { fix: 'true', verify: 'test -e healthy' },
    limits: { max_consecutive_failures: 1 },
  })

describe('a loop whose latest run was blocked', () => {
  test('says why, and does not run again', async () => {
    const project = failing()
    const { run: first, diagnosis } = await project.run()
    expect(diagnosis.reason).toBe('blocked')
    const plan = await project.plan()
    expect(await blockedIn(plan, project.home)).toEqual({
      run: first,
      reason: '2 iterations in a row failed, at most 1 may',
    })
    await expect(project.run()).rejects.toMatchObject({ code: 'blocked', exitCode: 1 })
    await expect(refuseBlocked(plan, project.home)).rejects.toThrow(/^"demo" is blocked since the run .*2 iterations/)
  })

  test('runs when it is told to, and is free once that ended in another way', async () => {
    const project = failing()
    await project.run()
    project.write('healthy', '')
    expect((await project.run({ unblock: true })).status).toBe('done')
    expect((await project.run()).status).toBe('done')
  })

  test('stays blocked when it is told to run and is blocked again', async () => {
    const project = failing()
    await project.run()
    expect((await project.run({ unblock: true })).diagnosis.reason).toBe('blocked')
    await expect(project.run()).rejects.toMatchObject({ code: 'blocked' })
  })

  test('can be walked through, which neither frees nor blocks it', async () => {
    const project = failing()
    await project.run()
    await project.run({ simulate: true })
    await expect(project.run()).rejects.toMatchObject({ code: 'blocked' })
  })

  test('keeps no other loop of the same folder from running', async () => {
    const project = failing()
    await project.run()
    const plan = { ...(await project.plan()), name: 'other' }
    expect(await blockedIn(plan, project.home)).toBeUndefined()
  })
})

test('a run that failed in another way blocks nothing', async () => {
  const project = commandProject({ total_rounds: 1, commands: { verify: 'false' } })
  expect((await project.run()).diagnosis.reason).toBe('max-iterations')
  expect((await project.run()).diagnosis.reason).toBe('max-iterations')
})

test('a plan that counts no failures in a row is never blocked', async () => {
  const project = failing()
  await project.run()
  const { stop: _, ...plan } = await project.plan()
  expect(await blockedIn(plan, project.home)).toBeUndefined()
})

test('a run whose record is gone does not count', async () => {
  const project = failing()
  const { folder } = await project.run()
  rmSync(join(folder, 'run.json'))
  const plan = await project.plan()
  expect((await run({ plan, root: project.home })).diagnosis.reason).toBe('blocked')
})
