import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { runWell } from './run.ts'

export interface Tarball {
  name: string
  file: string
  paths: string[]
}

/** Packs every package as it would be published. */
export const packAll = async (into: string): Promise<Tarball[]> => {
  await mkdir(into, { recursive: true })
  const told = await runWell('npm', ['pack', '--workspaces', '--json', '--pack-destination', into], root)
  const packed = JSON.parse(told) as { name: string; filename: string; files: { path: string }[] }[]
  return packed.map(({ name, filename, files }) => ({
    name,
    file: join(into, filename),
    paths: files.map(({ path }) => path),
  }))
}

/** Installs tarballs into an empty folder with npm, as somebody who uses the packages does. */
export const installInto = async (folder: string, tarballs: readonly Tarball[]): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  await runWell('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map(({ file }) => file)], folder)
}

/** The script behind the `loop` command of an installation. */
export const loopIn = async (folder: string): Promise<string> => {
  const home = join(folder, 'node_modules/@loop/cli')
  const { bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { bin: { loop: string } }
  return join(home, bin.loop)
}
