import type { ChildPlan, Handed, InputSpec, Problem } from '@loop/spec'
import { faultsInWords, wantedBy } from '../drive/input-words.js'
import type { Session } from '../drive/session.js'
import { handedOver } from './hand-over.js'
import { answerOf, outputOfChild } from './results.js'

/** What a loop inside begins with, or why it cannot begin. */
export type ChildInputs = { inputs: Record<string, unknown>; handed: Handed[] } | { problem: Problem }

/**
 * The inputs of a loop inside: what adapters hand to it, then inputs of the whole with the same name, then what the field says
 * itself. In a dry run nothing real is handed over, so what does not fit is left out.
 */
export const childInputs = async (session: Session, child: ChildPlan): Promise<ChildInputs> => {
  const inputs: Record<string, unknown> = {}
  const wrong: string[] = []
  for (const field of child.plan?.inputs ?? []) {
    const given = await valueFor(session, child, field)
    if (given === 'none') {
      if (field.required && field.default === undefined && !session.state.simulated) wrong.push(missing(field))
      continue
    }
    const faults = await faultsIn(field, given.value, given.from)
    if (faults.length === 0) inputs[field.name] = given.value
    else if (!session.state.simulated) wrong.push(...faults)
  }
  if (wrong.length === 0) return { inputs, handed: await handedTo(session, child) }
  return { problem: { code: 'inputs', message: `the loop "${child.id}" cannot begin: ${wrong.join('; ')}` } }
}

const missing = ({ name, schema }: InputSpec): string =>
  `its input "${name}" is missing, expected ${wantedBy(schema)}: nothing hands it over, and the whole has none of this name`

const faultsIn = async ({ name, schema }: InputSpec, value: unknown, from: string): Promise<string[]> => {
  if (value === undefined)
    return [`its input "${name}" got nothing it can use from ${from}, expected ${wantedBy(schema)}`]
  const { faultsOf } = await import('../drive/json-schema.js')
  return faultsInWords(name, value, faultsOf(schema, value)).map(
    ({ at, found, expected }) => `its input "${at}" from ${from} is ${found}, expected ${expected}`,
  )
}

const valueFor = async (
  { plan, state, root }: Session,
  child: ChildPlan,
  { name, schema }: InputSpec,
): Promise<{ value: unknown; from: string } | 'none'> => {
  const adapters = plan.composition?.adapters.filter(({ toChild, input }) => toChild === child.id && input === name)
  for (const { fromChild, task, transform } of adapters ?? []) {
    const result = state.children[fromChild]?.result
    const text = result && (await outputOfChild(root, result, task))
    if (text !== undefined)
      return { value: handedOver(text, transform, schema['type']), from: `${fromChild}.outputs.${task}` }
  }
  const own = state.inputs[name] ?? plan.inputs?.find(input => input.name === name)?.default
  return own === undefined ? 'none' : { value: own, from: 'the inputs of the whole' }
}

/** The point of view of a branch; and, for an outer loop that goes once more, what inner ones made and no adapter hands over. */
const handedTo = async ({ plan, state, root }: Session, child: ChildPlan): Promise<Handed[]> => {
  const handed: Handed[] = child.lens === undefined ? [] : [{ name: 'Your point of view', text: child.lens }]
  if (child.role !== 'outer' || !plan.composition) return handed
  const { children, adapters } = plan.composition
  for (const inner of children) {
    const result = state.children[inner.id]?.result
    if (inner === child || result?.outcome !== 'done') continue
    if (adapters.some(({ fromChild, toChild }) => fromChild === inner.id && toChild === child.id)) continue
    handed.push({ name: `What "${inner.id}" made`, text: await answerOf(root, inner, result) })
  }
  return handed
}
