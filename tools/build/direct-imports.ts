import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { root } from '../root.mjs'

/**
 * Turns imports from a workspace package's entry into imports from the files that hold the names. A bundler otherwise puts
 * everything that the entry exports, and any command uses, on the way of every command. Built-ins come from the process.
 */
export const directImports = (): Plugin => ({
  name: 'direct-imports',
  setup(build) {
    const homes = new Map<string, Promise<Map<string, string>>>()
    const homesIn = (name: string): Promise<Map<string, string>> => {
      const known = homes.get(name) ?? namesIn(join(root, 'packages', name, 'src/index.ts'))
      homes.set(name, known)
      return known
    }
    build.onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = (await readFile(path, 'utf8')).replace(ofBuiltin, takeFromProcess)
      const statements = [...text.matchAll(statement)]
      const replaced = await Promise.all(
        statements.map(async ([, names = '', name = '']) => split(names, await homesIn(name), `@loop/${name}`)),
      )
      let index = 0
      return { contents: text.replace(statement, () => replaced[index++] ?? ''), loader: 'ts' }
    })
  },
})

// A module for each built-in would be shared by everything, and so become many files that are loaded for a line each.
const ofBuiltin = /^import \{([^}]*)\} from '(node:[\w/]+)'$/gm
const takeFromProcess = (_: string, names: string, builtin: string): string =>
  `const { ${listOf(names)
    .map(name => name.replace(' as ', ': '))
    .join(', ')} } = process.getBuiltinModule('${builtin}')`

const statement = /^import \{([^}]*)\} from '@loop\/(\w+)'$/gm
const reExport = /^export (?:type )?(?:\{([^}]*)\}|\*) from '(\.[^']+)\.js'$/gm

const listOf = (names: string): string[] =>
  names
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && !name.startsWith('type '))

/** What an entry exports, and the file each name comes from. */
const namesIn = async (file: string): Promise<Map<string, string>> => {
  const homes = new Map<string, string>()
  for (const [, names, path] of (await readFile(file, 'utf8')).matchAll(reExport)) {
    const from = join(dirname(file), `${path}.ts`)
    if (names === undefined) for (const entry of await namesIn(from)) homes.set(...entry)
    else for (const name of listOf(names)) homes.set(name, from)
  }
  return homes
}

const split = (names: string, homes: ReadonlyMap<string, string>, from: string): string =>
  listOf(names)
    .map(name => {
      const home = homes.get(name)
      if (home === undefined) throw new Error(`"${name}" is not exported by the entry of ${from}`)
      return `import { ${name} } from ${JSON.stringify(home)}`
    })
    .join(';')
