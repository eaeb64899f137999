import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LoopError, type Plan, type Problem, type Task } from '@loop/spec'
import { isInside } from '../project/inside.js'
import type { Session } from './session.js'

/** What an output does not keep of what its task declares: the format, or the schema. */
export const whatIsWrong = async (session: Session, { output }: Task, text: string): Promise<Problem | undefined> => {
  if (!output) return undefined
  const problem = (message: string): Problem => ({ code: 'output', message, evidence: text.slice(0, 500) })
  if (output.format === 'binary')
    return /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text) ? undefined : problem(`"${output.name}" is no base64`)
  if (output.format !== 'json' && output.schemaRef === undefined) return undefined
  const value = jsonIn(text)
  if (value === undefined) return problem(`"${output.name}" is not one JSON value`)
  if (output.schemaRef === undefined) return undefined
  const { checkAgainst } = await import('./json-schema.js')
  const wrong = checkAgainst(await schemaAt(session.root, output.schemaRef), value)
  return wrong === undefined ? undefined : problem(`"${output.name}" does not fit ${output.schemaRef}: ${wrong}`)
}

/** The JSON value that a text is as a whole; a code fence around it is allowed. */
export const jsonIn = (text: string): unknown => {
  const fenced = /^```(?:json)?\s*\n([\s\S]*)\n```$/.exec(text.trim())
  try {
    return JSON.parse(fenced?.[1] ?? text)
  } catch {
    return undefined
  }
}

/**
 * A JSON Schema in a file of the project.
 *
 * @throws LoopError `not-found` when it is not there, `document` when it is no JSON or lies outside
 */
export const schemaAt = async (root: string, path: string): Promise<object> => {
  if (!isInside(root, path)) throw new LoopError('document', `the schema ${path} lies outside the project`)
  const text = await readFile(join(root, path), 'utf8').catch(cause => {
    throw new LoopError('not-found', `the schema ${path} is not there`, {
      cause,
      fix: 'Paths of schemas start at the project.',
    })
  })
  try {
    return JSON.parse(text) as object
  } catch (cause) {
    throw new LoopError('document', `the schema ${path} is not JSON`, { cause })
  }
}

/**
 * The numbers that a task reports for the metrics that come from it: a member of its JSON that is called like the metric, or
 * its whole text when that is a number.
 */
export const reportedBy = ({ metrics = [] }: Plan, { id }: Task, text: string): Record<string, number> => {
  const own = metrics.filter(({ from, name }) => from === 'task' && name === id)
  if (own.length === 0) return {}
  const value = jsonIn(text)
  return Object.fromEntries(
    own.flatMap(metric => {
      const member = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[metric.id] : value
      return typeof member === 'number' && Number.isFinite(member) ? [[metric.id, member]] : []
    }),
  )
}
