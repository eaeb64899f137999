import { readdir, readFile, rename, writeFile } from 'node:fs/promises'

const folder = 'patches'

/**
 * Makes the first change whose failure is seen and whose file is as the patch expects it. A change that is in place
 * already counts as made, so that a call which is repeated after a crash ends where the first one would have ended.
 */
export const applyFirst = async failures => {
  for (const name of (await readdir(folder)).sort()) {
    const patch = JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))
    if (!failures.includes(patch.when)) continue
    const source = await readFile(patch.file, 'utf8')
    if (source.includes(patch.find)) {
      await replaceWhole(patch.file, source.replace(patch.find, patch.replace))
      return { ...patch, already: false }
    }
    if (source.includes(patch.replace)) return { ...patch, already: true }
  }
  return undefined
}

// Cut off at any moment, the file is either the old one or the new one.
const replaceWhole = async (file, text) => {
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}
