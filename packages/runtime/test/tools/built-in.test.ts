import { builtInTools as declared } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { builtInTools } from '../../src/tools/built-in.js'
import { jailAt } from '../../src/tools/jail.js'
import { isListed } from '../../src/tools/listed.js'
import { providerNames } from '../../src/tools/provider-names.js'
import { tempFolder } from '../support/temp.js'

test('what documents are checked by is what there is', async () => {
  const folder = tempFolder()
  const made = builtInTools([...Object.keys(declared), 'toString', 'else'], {
    jail: await jailAt(folder, folder),
    settings: {},
    variables: {},
    log: () => '',
    redact: text => text,
    onSpawn: () => {},
  })
  expect(Object.fromEntries(made.map(({ name, changes }) => [name, changes]))).toEqual(
    Object.fromEntries(Object.entries(declared).map(([name, { changes }]) => [name, changes])),
  )
})

describe('names', () => {
  test('towards providers are such as every one takes, and no two are the same', () => {
    const long = `tracker/${'x'.repeat(100)}`
    const tools = ['read', 'a/b', 'a__b', 'a b', 'a_b', 'ä', 'ö', long, `${long}y`, 'github/list_issues', '']
    const names = providerNames(tools)
    expect([...names.values()].sort()).toEqual([...tools].sort())
    for (const name of names.keys()) expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/)
    expect(names.get('github__list_issues')).toBe('github/list_issues')
    expect(names.get('read')).toBe('read')
  })

  test('a connector stands for all its tools, and for no other', () => {
    expect(isListed('github/list', ['github'])).toBe(true)
    expect(isListed('github/list', ['github/list'])).toBe(true)
    expect(isListed('github/list', ['github/other', 'hub', 'list'])).toBe(false)
    expect(isListed('read', ['readonly'])).toBe(false)
  })
})
