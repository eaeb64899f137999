import { placeIn } from '../jail.js'
import { Refused, resultOf } from '../refused.js'
import { largest } from '../texts.js'
import type { Tool } from '../tool.js'
import { allowedIn, type Workplace } from './place.js'
import { replaceIn } from './replace.js'

/** Writes a whole file. */
export const write = (at: Workplace): Tool => ({
  name: 'write',
  description:
    'Writes a text file of the workspace as a whole: a new one, or in place of what was there. Folders on the way are made.',
  changes: true,
  input: {
    type: 'object',
    additionalProperties: false,
    required: ['path', 'text'],
    properties: {
      path: { type: 'string', description: 'Relative to the workspace.' },
      text: { type: 'string', description: 'All that is to be in the file.' },
    },
  },
  use: input =>
    resultOf(async () => {
      const { path, text } = input as { path: string; text: string }
      const bytes = Buffer.byteLength(text)
      if (bytes > largest) throw new Refused(`the text has ${bytes} bytes; at most ${largest} are written`)
      const place = await placeIn(at.jail, path, allowedIn(at, 'write'), 'file')
      if (place === '') throw new Refused('it is a folder')
      await replaceIn(at.jail, place, text)
      return `wrote ${place}, ${bytes} bytes`
    }),
})
