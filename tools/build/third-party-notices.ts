import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'esbuild'
import { root } from '../root.mjs'

/** Writes THIRD-PARTY-NOTICES beside what was built: each package whose code is in it, with its licence. */
export const thirdPartyNotices = (): Plugin => ({
  name: 'third-party-notices',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(async ({ metafile, errors }) => {
      if (errors.length > 0 || !metafile) return
      const used = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)))
      const folders = new Set((await Promise.all([...used].map(foldersBehind))).flat())
      const notices = [...new Set(await Promise.all([...folders].map(noticeOf)))].sort()
      if (notices.length === 0) return
      const folder = build.initialOptions.outdir ?? 'dist'
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'THIRD-PARTY-NOTICES'), `${opening}\n\n${notices.join('\n')}`)
    })
  },
})

const opening = 'This package contains code of the packages below, under these licences.'

/** The package a file belongs to; for a file that was generated from others, those that its comments name. */
const foldersBehind = async (input: string): Promise<string[]> => {
  const path = resolve(input)
  const own = packageFolderOf(path)
  if (own) return [own]
  if (!path.split(sep).includes('generated')) return []
  const text = await readFile(path, 'utf8')
  return [...text.matchAll(/^\/\/ (node_modules\/.+)$/gm)].flatMap(
    ([, name]) => packageFolderOf(join(root, name ?? '')) ?? [],
  )
}

const packageFolderOf = (path: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0]

const noticeOf = async (folder: string): Promise<string> => {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license: string
  }
  const file = (await readdir(folder)).find(entry => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
  if (file === undefined) throw new Error(`${name} in ${relative(root, folder)} has no licence file to ship`)
  const text = await readFile(join(folder, file), 'utf8')
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}\n`
}
