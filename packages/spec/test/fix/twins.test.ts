import { expect, test } from 'vitest'
import { fix } from '../../src/fix/fix.js'
import { type Analysis, analyse } from '../../src/workspace.js'
import { minimal, worker } from '../helpers/lss.js'

const analysed = async (text: string): Promise<Analysis['files'][number]> => {
  const { files } = await analyse({ loops: [{ path: 'a.yaml', text }] })
  const [file] = files
  if (!file) throw new Error('there is no file')
  return file
}

const errorsIn = async (text: string): Promise<string[]> =>
  (await analysed(text)).diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, pointer }) => `${rule} ${pointer}`)

type Loop = ReturnType<typeof minimal>

const loopWith = (change: (loop: Loop) => void): string => {
  const loop = minimal()
  loop.workers.unshift(worker('planner'))
  Object.assign(loop.workers[1] ?? {}, {
    inputs: [{ from: 'inputs.task' }, { from: 'workers.planner' }],
    depends_on: ['planner'],
  })
  change(loop)
  return JSON.stringify(loop, undefined, 2)
}

test.each<[string, (loop: Loop) => void]>([
  ['an entry again', loop => Object.assign(loop.workers[1] ?? {}, { depends_on: ['planer', 'planner'] })],
  ['an entry again, of two slips', loop => Object.assign(loop.workers[1] ?? {}, { depends_on: ['planer', 'plannr'] })],
  [
    'an entry again, by the name of what is renamed',
    loop => {
      Object.assign(loop.workers[0] ?? {}, { id: 'Planner' })
      Object.assign(loop.workers[1] ?? {}, { depends_on: ['Planner', 'planner'] })
    },
  ],
  [
    'a key again',
    loop => {
      Object.assign(loop.workers[0] ?? {}, { id: 'Planner' })
      loop.memory = { type: 'session', read_policy: { Planner: ['a'], planner: ['b'] } }
    },
  ],
  ['a key again, of two slips', loop => Object.assign(loop.workers[0] ?? {}, { Retries: 1, retrys: 2 })],
  [
    'an id again',
    loop => loop.workers.push({ ...worker('planner'), id: 'Planner' }, { ...worker('x'), id: 'PLANNER' }),
  ],
])('what is mended does not put %s', async (_, change) => {
  const text = loopWith(change)
  const before = await errorsIn(text)
  const { text: after } = fix(await analysed(text))
  expect((await errorsIn(after)).filter(error => !before.includes(error))).toEqual([])
  const left = fix(await analysed(after))
  expect(left.text).toBe(after)
})
