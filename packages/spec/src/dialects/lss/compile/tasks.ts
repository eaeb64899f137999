import type { LssWorkerInput, Task, TaskInput } from '../../../generated/types.js'
import { below, placeAt, type SourceDocument } from '../../../source/document.js'
import type { Agents } from './agents.js'
import type { Compiling } from './compile.js'

/** A task for each worker, in the order of the document. */
export const tasksOf = ({ loop, document: { source } }: Compiling, agents: Agents): Task[] =>
  loop.workers.map((worker, index) => {
    const at = below('/workers', index)
    const { id, role, model, inputs, outputs, depends_on = [], tools, timeout_seconds, retries } = worker
    const { name, format, schema_ref } = outputs
    return {
      id,
      label: id,
      agent: agents.of(id, model),
      prompt: role,
      model: `${model.provider}/${model.name}`,
      inputs: inputs.map((input, number) => inputOf(input, `${at}/inputs/${number}`, source)),
      output: { name, format, ...(schema_ref === undefined ? {} : { schemaRef: schema_ref }) },
      ...(tools === undefined ? {} : { tools }),
      ...(retries === undefined ? {} : { retries }),
      ...(timeout_seconds === undefined ? {} : { timeoutSeconds: timeout_seconds }),
      after: depends_on,
      maker: true,
      place: placeAt(source, at),
    }
  })

const kinds = { inputs: 'input', memory: 'memory', workers: 'task' } as const

const inputOf = ({ from }: LssWorkerInput, at: string, source: SourceDocument): TaskInput => {
  const [kind, name = '', ...path] = from.split('.')
  return {
    from: kinds[kind as keyof typeof kinds],
    name,
    ...(path.length > 0 ? { path } : {}),
    place: placeAt(source, at),
  }
}
