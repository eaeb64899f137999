import { join } from 'node:path'
import type { Output } from '@loop/spec'
import { replaceFile } from '../store/replace-file.js'
import type { Session } from './session.js'

/** Longest text that the journal itself holds, in UTF-16 units; a longer one is a file. */
const inline = 4_000

/** Keeps what an effect produced, on disk before the journal speaks of it. */
export const storeOutput = async (
  session: Session,
  id: string,
  text: string,
  bytes: number | undefined,
  truncated: boolean,
): Promise<Output> => {
  const clean = session.redact(text)
  const size = bytes ?? Buffer.byteLength(clean)
  if (clean.length <= inline) return { text: clean, bytes: size }
  const file = `artifacts/${id}.out`
  await replaceFile(join(session.folder.path, file), clean)
  return { text: `${clean.slice(0, 500)}…`, bytes: size, file, ...(truncated ? { truncated } : {}) }
}
