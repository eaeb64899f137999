import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { cutBefore, type Redact } from '../store/redact.js'

/** Keeps a model's answer as it comes, line by line and without secrets, and tells a listener of it. */
export const textLog = (path: string, redact: Redact, onText: ((text: string) => void) | undefined) => {
  const file = createWriteStream(path, { flags: 'a' })
  let isBroken = false
  file.on('error', () => {
    isBroken = true // an answer is not lost because its log cannot be kept
  })
  let held = ''
  const tell = (text: string): void => {
    if (text === '') return
    const clean = redact(text)
    if (!isBroken) file.write(clean)
    onText?.(clean)
  }
  return {
    /** A secret may come in two pieces, so only whole lines are told, and none with which one begins that goes on in the next. */
    add(text: string): void {
      held += text
      let end = held.lastIndexOf('\n') + 1
      for (let cut = cutBefore(held, end, redact); cut < end; cut = cutBefore(held, end, redact))
        end = cut === 0 ? 0 : held.lastIndexOf('\n', cut - 1) + 1
      tell(held.slice(0, end))
      held = held.slice(end)
    },
    async close(): Promise<void> {
      tell(held)
      held = ''
      if (isBroken) return
      file.end()
      await Promise.race([once(file, 'close'), once(file, 'error')]).catch(() => {})
    },
  }
}
