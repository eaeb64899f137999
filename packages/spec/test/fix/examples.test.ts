import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fix } from '../../src/fix/fix.js'
import { analyse } from '../../src/workspace.js'
import { analyseExample, rulesFolder } from '../helpers/examples.js'

const ids = readdirSync(rulesFolder).flatMap(dialect =>
  readdirSync(join(rulesFolder, dialect)).map(name => `${dialect}/${name}`),
)

const mended: string[] = []

test.each(ids.filter(id => existsSync(join(rulesFolder, id, 'bad.yaml'))))(
  'what is mended in the bad example of %s is gone, and there is no error that was not there',
  async id => {
    const example = await analyseExample(id, 'bad')
    const file = example?.analysis.files.find(({ path }) => path === example.path)
    const project = example?.analysis.files.find(({ kind }) => kind === 'project')
    if (!file || file.lss?.document.short) return
    const fixed = fix(file)
    if (fixed.mended.length === 0) {
      expect(fixed.text).toBe(file.text)
      return
    }
    mended.push(id)
    const { files } = await analyse({ project, loops: [{ path: file.path, text: fixed.text }] })
    const after = files.find(({ path }) => path === file.path)?.diagnostics ?? []
    const about = ({ rule, pointer, message }: (typeof after)[number]) => `${rule} ${pointer} ${message}`
    for (const finding of fixed.mended) expect(after.map(about)).not.toContain(about(finding))
    const errors = (list: typeof after) => list.filter(({ severity }) => severity === 'error').length
    expect(errors(after)).toBeLessThanOrEqual(errors(file.diagnostics))
  },
)

test('some of the examples can be mended', () => {
  expect(mended).toContain('loopkit/unknown-key')
  expect(mended).toContain('lss/unknown-root-key')
  expect(mended.length).toBeGreaterThan(8)
})
