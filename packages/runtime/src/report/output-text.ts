import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from '@loop/spec'
import { isInside } from '../project/inside.js'

/**
 * The text of an output, as far as it is wanted.
 *
 * @param folder of the run
 * @param most bytes
 */
export const textOfOutput = async (
  folder: string,
  { text, file }: Output,
  most = 256 * 1024,
): Promise<{ text: string; cut: boolean }> => {
  if (file === undefined || !isInside(folder, file)) return { text, cut: false }
  const handle = await open(join(folder, file)).catch(() => undefined)
  if (!handle) return { text, cut: true } // its file is gone; the beginning is in the journal
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(most + 1), 0, most + 1, 0)
    const bytes = buffer.subarray(0, Math.min(bytesRead, most))
    return { text: new TextDecoder().decode(bytes, { stream: true }), cut: bytesRead > most }
  } finally {
    await handle.close()
  }
}
