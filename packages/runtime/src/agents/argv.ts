import { writeFileSync } from 'node:fs'
import type { AgentSpec } from '@loop/spec'
import { isStrict } from '../models/is-strict.js'
import type { Call } from './agent.js'

/**
 * A program's arguments with what is known put in: those of its command, those that name the model and ask for a schema where the
 * call has them, and the prompt, which goes last when it has no place of its own.
 */
export const argvOf = (
  { command = [], prompt, modelArgs = [], schemaArgs = [], schemaStrict }: AgentSpec,
  { prompt: text, promptFile, model, workspace, schema }: Call,
): string[] => {
  if (prompt === 'none') return [...command] // a shell's own braces stay as they are
  const put = (word: string, values: Record<string, string>) =>
    word.replace(/\{(\w+)\}/g, (all, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : all))
  const argv = command.map(word => put(word, { prompt: text, promptFile, model: model ?? '', workspace }))
  if (model !== undefined) argv.push(...modelArgs.map(word => put(word, { model, modelName: withoutProvider(model) })))
  if (schema !== undefined && schemaArgs.length > 0 && (!schemaStrict || isStrict(schema))) {
    const given = JSON.stringify(schema)
    const schemaFile = `${promptFile}.schema.json`
    if (schemaArgs.includes('{schemaFile}')) writeFileSync(schemaFile, given)
    argv.push(...schemaArgs.map(word => put(word, { schema: given, schemaFile })))
  }
  if (prompt === 'argument' && !command.some(word => word.includes('{prompt}'))) argv.push(text)
  if (prompt === 'file' && !command.some(word => word.includes('{promptFile}'))) argv.push(promptFile)
  return argv
}

/** `provider/name` without its provider; a name may have slashes of its own. */
const withoutProvider = (model: string): string => model.slice(model.indexOf('/') + 1)
