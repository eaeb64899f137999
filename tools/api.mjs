// Compares what the packages export, types and all, with packages/*/api.d.ts: the public API as it was last reviewed. With --write it takes over what is built now.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const write = process.argv.includes('--write')
const header =
  '// The public API as it was last reviewed; `npm run api` takes over what is built. Nothing imports this file.\n\n'

const stale = []
for (const name of ['spec', 'runtime']) {
  const built = await readFile(join('packages', name, 'dist/index.d.ts'), 'utf8').catch(() => {
    throw new Error(`packages/${name} is not built; run \`npm run build\` first`)
  })
  const path = join('packages', name, 'api.d.ts')
  const wanted = header + built
  if ((await readFile(path, 'utf8').catch(() => '')) === wanted) continue
  if (write) await writeFile(path, wanted)
  stale.push(path)
}

if (stale.length === 0) console.log('the public API is as it was reviewed')
else if (write) console.log(`written: ${stale.join(', ')}`)
else {
  console.error(
    `the public API has changed: ${stale.join(', ')}; if that is meant, run \`npm run api\` and review the difference`,
  )
  process.exitCode = 1
}
