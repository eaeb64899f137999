import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.ts'

/** Installs Node 24 from npm and gives its program; undefined where there is no way to get it, which CI does not accept. */
export const installNode24 = async (folder: string): Promise<string | undefined> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const { code, stderr } = await run('npm', ['install', '--no-audit', '--no-fund', 'node@24'], folder)
  const node = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (code === 0 && (await run(node, ['--version'], folder)).stdout.startsWith('v24.')) return node
  if (process.env['CI']) throw new Error(`Node 24 could not be installed:\n${stderr}`)
  console.warn(`SKIPPED: nothing is checked with Node 24, it could not be installed:\n${stderr}`)
  return undefined
}
