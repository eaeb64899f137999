import { resolve } from 'node:path'
import { LoopError, parse, plainValue } from '@loop/spec'
import { readSource } from './read-file.js'
import { readStandardInput, standardInput } from './standard-input.js'

/**
 * The inputs of a run from a file of JSON or YAML, or from standard input for `-`.
 *
 * @throws LoopError `not-found` or `store` when it cannot be read, `usage` when it holds something else, with the place
 */
export const readInputs = async (path: string, cwd: string): Promise<Record<string, unknown>> => {
  const text = path === standardInput.path ? await textOfInput() : readSource(resolve(cwd, path), path).text
  const parsed = parse(text, path)
  if (parsed.document) return plainValue(parsed.document.root) as Record<string, unknown>
  const [first] = parsed.diagnostics
  const place = first ? { place: { file: path, line: first.line, column: first.column, pointer: '' } } : {}
  throw new LoopError('usage', `the inputs cannot be read: ${first?.message ?? 'they are no mapping'}`, {
    ...place,
    fix: 'Write them as a mapping of names to values, in JSON or YAML.',
  })
}

const textOfInput = async (): Promise<string> => {
  const read = await readStandardInput()
  if ('text' in read) return read.text
  throw new LoopError('usage', 'standard input holds no text')
}
