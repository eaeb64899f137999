import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleCopy, loop, repository } from './support.js'

const demo = '.openloop/demo'

test('the stock list becomes healthy in three rounds: two bugs, then the baseline, then nothing is wrong', async () => {
  const folder = exampleCopy('heal-python')
  const done = await loop(folder, 'run', demo)
  expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('done: every check passes') })
  const home = join(folder, demo)
  const progress = readFileSync(join(home, 'progress.md'), 'utf8').split('\n').slice(2, -1)
  expect(progress.map(line => line.replace(/.*round/, 'round'))).toEqual([
    'round 1: not yet healthy; play fail, scan fail, fix ok, verify fail',
    'round 2: not yet healthy; play pass, scan fail, fix ok, verify pass, baseline fail (0.023), improve ok, verify pass, baseline pass (1)',
    'round 3: healthy; play pass, scan pass, verify pass, baseline pass (1)',
  ])
  expect(JSON.parse(readFileSync(join(home, 'heartbeat.json'), 'utf8'))).toMatchObject({ status: 'done', normal: true })
  expect(readdirSync(join(home, 'knowledge'))).toHaveLength(1)
  expect(await loop(folder, 'run', demo, '--max-rounds', '1')).toMatchObject({ code: 0 })
})

test('every line of its stand-in says that it is one', async () => {
  const folder = exampleCopy('heal-python')
  await loop(folder, 'run', demo)
  const [run = ''] = readdirSync(join(folder, demo, 'logs'))
  const logs = readdirSync(join(folder, demo, 'logs', run)).filter(name => /\.(?:fix|improve)\./.test(name))
  expect(logs).toHaveLength(3)
  for (const log of logs) {
    const lines = readFileSync(join(folder, demo, 'logs', run, log), 'utf8')
      .trim()
      .split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/^\[scripted stand-in, no model\] /)
  }
})

test('the example itself stays broken, and nothing of a run is in it', () => {
  const folder = join(repository, 'examples/heal-python')
  expect(readFileSync(join(folder, 'stock.py'), 'utf8')).toContain('int(float(price) * 100)')
  expect(readdirSync(join(folder, demo))).toEqual(['openloop.json'])
  expect(existsSync(join(folder, '__pycache__'))).toBe(false)
})

test('its document has the shape of the seed, with no key beside', () => {
  const path = join(repository, 'examples/heal-python', demo, 'openloop.json')
  const { commands, baseline, limits, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
  expect([Object.keys(rest), Object.keys(commands), Object.keys(baseline), Object.keys(limits)]).toEqual([
    ['version', 'mission', 'total_rounds', 'project_root'],
    ['play', 'scan', 'fix', 'verify', 'improve'],
    ['enabled', 'command', 'metric_name', 'regex', 'value', 'direction'],
    ['command_timeout_seconds', 'stall_timeout_seconds', 'max_consecutive_failures'],
  ])
})

test('the commands of its README work', async () => {
  const folder = exampleCopy('heal-python')
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? []
  const lines = block.trim().split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    const [word, ...args] = line.split(' ')
    expect(word).toBe('loop')
    const { code, stdout, stderr } = await loop(folder, ...args)
    expect(code, `${line}\n${stdout}${stderr}`).toBe(0)
  }
})
