import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EffectFinished } from '@loop/spec'
import { textOfOutput } from '../report/output-text.js'
import type { Redact } from '../store/redact.js'
import type { RunFolder } from '../store/run-folder.js'
import { genAi } from './conventions.js'
import { type Attributes, present } from './span.js'

/** Longest text that is sent, in characters. */
const longest = 64 * 1024

/** What an agent was given and what it said, for who asks for that, without secrets. */
export const contentOf = async (folder: RunFolder, event: EffectFinished, redact: Redact): Promise<Attributes> => {
  const prompt = await readFile(join(folder.artifacts, `${event.effect}.prompt.md`), 'utf8').catch(() => undefined)
  const answer = event.output && (await textOfOutput(folder.path, event.output, longest)).text
  const clean = (text: string) => redact(text).slice(0, longest)
  const message = (role: string, text: string, more = {}) =>
    JSON.stringify([{ role, parts: [{ type: 'text', content: clean(text) }], ...more }])
  const finish_reason = event.status === 'ok' ? 'stop' : 'error'
  return present({
    [genAi.prompt]: prompt === undefined ? undefined : message('user', prompt),
    [genAi.answer]: answer === undefined ? undefined : message('assistant', answer, { finish_reason }),
    [genAi.explanation]: event.verdict?.summary === undefined ? undefined : clean(event.verdict.summary),
  })
}
