import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The first JavaScript example of a package's README, what it prints when it is run there, and what the README says it prints. */
export const readmeExample = async (folder: string): Promise<{ printed: string; claimed: string }> => {
  const text = await readFile(join(folder, 'README.md'), 'utf8')
  const code = /```js\n([\s\S]*?)```/.exec(text)?.[1]
  const claimed = /prints\n\n```text\n([\s\S]*?)```/.exec(text)?.[1]
  if (code === undefined || claimed === undefined) throw new Error(`${folder}/README.md has no example with its output`)
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
  })
  return { printed: stdout, claimed }
}
