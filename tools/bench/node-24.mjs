import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs Node 24 from npm into a folder and gives its program; undefined where it cannot be had. */
export const installNode24 = folder => {
  const isWindows = process.platform === 'win32'
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  spawnSync('npm', ['install', '--no-audit', '--no-fund', 'node@24'], { cwd: folder, shell: isWindows })
  const node = join(folder, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node')
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') ? node : undefined
}
