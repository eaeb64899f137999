import { Writable } from 'node:stream'
import { pickLoop, type RunOptions, run } from '@loop/runtime'
import { cellsOf, widthOf } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { trackChildren } from '../src/render/children.js'
import { frameOf } from '../src/render/frame.js'
import { liveView } from '../src/render/live-view.js'
import { trackProgress } from '../src/render/progress.js'
import { trackSaid } from '../src/render/said.js'
import { composedProject } from './support/composed.js'
import { loop } from './support/loop.js'

const program = '{ command: [node, -e, "console.log(\'made\')"], interrupted: retry }'
const plain = (text: string): string => text

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

const sizes = [
  { columns: 80, rows: 30 },
  { columns: 80, rows: 24 },
  { columns: 30, rows: 8 },
  { columns: 24, rows: 5 },
]

/** The pictures of a run in terminals of each size, one for each event of it and of runs inside, while an agent says something. */
const pictures = once(async () => {
  const root = await composedProject(program)
  const { plan } = await pickLoop('whole', root)
  const progress = trackProgress()
  const children = trackChildren(plan)
  const said = trackSaid()
  const drawn: string[][][] = sizes.map(() => [])
  let state: Parameters<NonNullable<RunOptions['onEvent']>>[1] | undefined
  const draw = () => {
    if (!state) return
    const options = { plan, state, progress, children, said, simulated: false, messages: [], paint: plain }
    for (const [index, size] of sizes.entries())
      drawn[index]?.push(frameOf({ ...options, now: 0, sinceEvent: 0, isLast: false, ...size }))
  }
  await run({
    plan,
    root,
    agents: {
      draft: {
        call: async (_, { onText }) => {
          onText?.('The first line.\nA second line that is longer than a narrow terminal is wide.\n')
          return { status: 'ok', text: 'made' }
        },
      },
    },
    onEvent(event, now) {
      progress.add(event)
      state = now
      draw()
    },
    onChildEvent(event, now) {
      children.add(event, now)
      draw()
    },
    onText(text, effect, inside) {
      said.add(text, effect, inside)
      draw()
    },
  })
  return drawn
})

/** Without what differs from run to run. */
const steady = (lines: readonly string[] = []) =>
  lines.map(line =>
    line
      .replace(/\d{8}T\d+-\w+/, 'RUN')
      .replace(/ +\d+\.\d s/, '')
      .trimEnd(),
  )

describe('a picture of loops inside loops', () => {
  test('has the steps of those that run below them, with the answer that comes', async () => {
    const [large = []] = await pictures()
    const first = large.find(lines => lines.some(line => line.includes('┆')))
    expect(steady(first)).toMatchInlineSnapshot(`
      [
        "whole",
        "RUN  iteration 1 of at most 2",
        "  ● loop outer: iteration 1 of at most 2",
        "  ●   loop inner: iteration 1 of at most 2",
        "  ●     draft",
        "        ┆ The first line.",
        "        ┆ A second line that is longer than a narrow terminal is wide.",
        "  ○     check tests",
        "  ○   loop other",
        "  ○   draft",
        "  ○   check tests",
        "  ○ loop last",
        "  ○ draft",
        "  ○ check tests",
        "",
        "iterations  0 of 2",
        "time, no limit",
      ]
    `)
    const last = steady(large.at(-1))
    expect(last).toContain('  ✓ loop outer')
    expect(last.join('\n')).not.toContain('┆')
  })

  test.each(sizes.map((size, index) => ({ ...size, index })))(
    'fits $columns x $rows, and shows what runs',
    async size => {
      const drawn = (await pictures())[size.index] ?? []
      expect(drawn.length).toBeGreaterThan(20)
      for (const lines of drawn) {
        expect(lines.length).toBeLessThan(size.rows)
        for (const line of lines) expect(widthOf(cellsOf(line))).toBeLessThan(size.columns)
      }
      expect(drawn.some(lines => /● +draft/.test(lines.join('\n')))).toBe(true)
    },
  )
})

test('a live view writes each picture at once, shows the answer while it comes, and a message before it once', async () => {
  const root = await composedProject(program)
  const { plan } = await pickLoop('whole', root)
  const writes: string[] = []
  let isTold = () => {}
  const told = new Promise<void>(resolve => {
    isTold = resolve
  })
  const stream = new Writable({
    write(chunk, _, done) {
      writes.push(String(chunk))
      if (String(chunk).includes('what the model says')) isTold()
      done()
    },
  })
  const terminal = Object.assign(stream, { columns: 80, rows: 24, isTTY: true }) as unknown as NodeJS.WriteStream
  const view = liveView({ plan, simulated: false, earlier: [], paint: plain }, terminal)
  view.tell('1 warning')
  const { status } = await run({
    plan,
    root,
    agents: {
      draft: {
        call: async (_, { onText }) => {
          onText?.('what the model says \u001b]0;title\u0007\n')
          await told
          return { status: 'ok', text: 'made' }
        },
      },
    },
    onEvent: view.event,
    onChildEvent: view.child,
    onText: view.text,
  })
  view.close()
  expect(status).toBe('done')
  expect(writes.filter(text => text.includes('1 warning'))).toEqual(['1 warning\n'])
  const pictures = writes.filter(text => text.includes('\u001b[?2026h'))
  expect(pictures.length).toBeGreaterThan(3)
  for (const picture of pictures) expect(picture).toMatch(/^\u001b\[\?2026h[\s\S]*\u001b\[\?2026l$/)
  expect(writes.join('')).not.toContain('title')
  expect(pictures.some(text => text.includes('┆ what the model says'))).toBe(true)
  expect(pictures.at(-1)).not.toContain('what the model says')
})

test('without a terminal, each line of a run inside says which one it is of, and no answer is told', async () => {
  const cwd = await composedProject(program)
  const { code, stderr } = await loop(['run', 'whole'], { cwd })
  expect(code).toBe(0)
  const lines = stderr.split('\n').map(line => line.replace(/ in \d+\.\d s.*/, '').replace(/\d{8}T\d+-\w+/g, 'RUN'))
  const at = (line: string) => lines.indexOf(line)
  expect(at('loop outer: started')).toBeLessThan(at('outer > loop inner: started'))
  expect(lines).toContain('outer > inner > run RUN.i1r1.child.outer.i1r1.child.inner of "inner"')
  expect(at('outer > inner > draft: started')).toBeLessThan(at('outer > inner > draft: done'))
  expect(at('outer > inner > check tests: pass')).toBeLessThan(at('outer > loop inner: done'))
  expect(at('outer > loop inner: done')).toBeGreaterThan(0)
  expect(lines).toContain('last > draft: done')
  expect(lines).not.toContain('made')
})
