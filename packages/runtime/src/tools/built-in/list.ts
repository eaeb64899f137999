import { placeIn } from '../jail.js'
import { resultOf } from '../refused.js'
import type { Tool } from '../tool.js'
import { allowedIn, type Workplace } from './place.js'
import { type Found, walk } from './walk.js'

/** Most names of one answer. */
const most = 1_000

const marks: Record<Found['kind'], string> = { file: '', folder: '/', link: ' (a link)', other: ' (no plain file)' }

/** Lists files and folders. */
export const list = (at: Workplace): Tool => ({
  name: 'list',
  description: 'Lists the files and folders in a folder of the workspace. A folder ends in "/".',
  changes: false,
  input: {
    type: 'object',
    additionalProperties: false,
    properties: {
      path: { type: 'string', description: 'The folder, relative to the workspace; all of it without one.' },
      depth: { type: 'integer', minimum: 1, maximum: 20, description: 'How many folders deep; 1 without it.' },
    },
  },
  use: (input, { signal }) =>
    resultOf(async () => {
      const { path = '.', depth = 1 } = input as { path?: string; depth?: number }
      const folder = await placeIn(at.jail, path, allowedIn(at, 'list'), 'folder')
      const lines: string[] = []
      for await (const found of walk(at, 'list', folder, depth)) {
        if (lines.length === most || signal.aborted) {
          lines.push(`[there are more than ${lines.length}; list a folder further down]`)
          break
        }
        lines.push(found.path + marks[found.kind])
      }
      return lines.join('\n') || '[nothing is here]'
    }),
})
