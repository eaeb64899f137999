import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scoreLesDesign, scoreLrs } from '../../src/index.js'
import { analyseLss, minimal } from '../helpers/lss.js'
import { planOf, told } from './plans.js'

const page = readFileSync(new URL('../../../../specs/patterns.md', import.meta.url), 'utf8')

const names = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name)

const built = (patterns: unknown) => ({ ...minimal(), extensions: { patterns } })

const findings = async (patterns: unknown) => (await analyseLss(built(patterns))).diagnostics

test('PAT-1: the names of the page are the names that are known, and no other spelling is', async () => {
  expect(names).toHaveLength(14)
  expect(await findings(names)).toEqual([])
  for (const name of names)
    for (const other of [name.replace(/-loop$|$/, 's'), name.toUpperCase(), name.replaceAll('-', '_')])
      expect(told({ diagnostics: await findings([other]) }), other).toEqual(['warning lss/unknown-pattern'])
})

test('PAT-2: anything but a list of names is told of, at its place, with what was meant', async () => {
  const said = async (patterns: unknown) =>
    (await findings(patterns)).map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
  const at = 'lss/unknown-pattern /extensions/patterns'
  expect(await said(['research-loop', 'reflexion-loop'])).toEqual([
    `${at}/1 "reflexion-loop" is no pattern; did you mean "reflection-loop"?`,
  ])
  expect(await said(['debate'])).toEqual([`${at}/0 "debate" is no pattern; did you mean "debate-loop"?`])
  expect(await said(['vibes'])).toEqual([`${at}/0 "vibes" is no pattern`])
  expect(await said('debate-loop')).toEqual([`${at} "patterns" is "debate-loop", expected a list of patterns`])
  expect(await said([7])).toEqual([expect.stringContaining('expected a list of patterns')])
  expect(await said([])).toEqual([])
})

test('PAT-3: naming a pattern changes neither plan nor score nor conformance', async () => {
  const all = async (loop: object) => {
    const { lss } = await analyseLss(loop)
    if (!lss) throw new Error('it is not read as lss')
    const plan = await planOf(loop)
    const bare = JSON.stringify(plan, (key, value) => (key === 'place' || key === 'source' ? undefined : value))
    return [bare, scoreLesDesign(plan).value, scoreLrs(lss, { project: undefined })?.value, lss.conformance]
  }
  expect(await all(built(names))).toEqual(await all(minimal()))
})
