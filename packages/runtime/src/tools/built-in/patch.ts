import { placeIn, withFile } from '../jail.js'
import { Refused, resultOf } from '../refused.js'
import { textIn } from '../texts.js'
import type { Tool } from '../tool.js'
import { allowedIn, type Workplace } from './place.js'
import { replaceIn } from './replace.js'

/** Replaces a piece of a file that stands in it exactly once. */
export const patch = (at: Workplace): Tool => ({
  name: 'patch',
  description:
    'Replaces a piece of a text file of the workspace. The piece has to stand in the file exactly once, to the letter; give enough of what stands around it.',
  changes: true,
  input: {
    type: 'object',
    additionalProperties: false,
    required: ['path', 'old', 'new'],
    properties: {
      path: { type: 'string', description: 'Relative to the workspace.' },
      old: { type: 'string', minLength: 1, description: 'What stands there now.' },
      new: { type: 'string', description: 'What is to stand there instead.' },
    },
  },
  use: input =>
    resultOf(async () => {
      const { path, old, new: instead } = input as { path: string; old: string; new: string }
      const place = await placeIn(at.jail, path, allowedIn(at, 'patch'), 'file')
      const { text, since } = await withFile(at.jail, place, async file => {
        const { mtimeMs, ino, size } = await file.stat()
        return { text: await textIn(file), since: { mtimeMs, ino, size } }
      })
      const count = text.split(old).length - 1
      const first = text.indexOf(old)
      if (count === 0)
        throw new Refused(`the text to be replaced is not in ${place}${hint(text, old)}; read the file again`)
      if (count > 1 || text.indexOf(old, first + 1) >= 0)
        throw new Refused(`the text to be replaced is in ${place} more than once; give more of what stands around it`)
      await replaceIn(at.jail, place, text.slice(0, first) + instead + text.slice(first + old.length), since)
      return `changed ${place} in line ${text.slice(0, first).split('\n').length}`
    }),
})

/** Lines of some files end in another way than those that a model writes. */
const hint = (text: string, old: string): string =>
  text.includes('\r\n') && text.replaceAll('\r\n', '\n').includes(old) ? ' (its lines end in \\r\\n)' : ''
