import type { SchemaProblem } from '../schema-problem.js'

/** The JSON that an answer is as a whole, a code fence around it left out; undefined when it is not one JSON value. */
export const jsonOf = (answer: string): unknown => {
  const fenced = /^```(?:json)?\s*\n([\s\S]*)\n```$/.exec(answer.trim())
  try {
    return JSON.parse(fenced?.[1] ?? answer)
  } catch {
    return undefined
  }
}

/** What keeps an answer from being of its form, from what a validator found. */
export const formProblem = (form: string, errors: readonly SchemaProblem[] | null | undefined): string => {
  const first = errors?.[0]
  return `the answer is not of the form of ${form}: ${first?.instancePath || 'the object'} ${first ? whatIsWrong(first) : 'is not of that form'}`
}

/** What a validator found wrong, in words that help to mend it. */
const whatIsWrong = ({ keyword, params }: SchemaProblem): string => {
  if (keyword === 'required') return `has no "${params['missingProperty']}"`
  if (keyword === 'closed') return `has a "${params['key']}", expected only ${(params['known'] as string[]).join(', ')}`
  if (keyword === 'enum') return `is none of ${(params['allowedValues'] as string[]).join(', ')}`
  return keyword === 'type' ? `is no ${params['type']}` : `breaks "${keyword}"`
}
