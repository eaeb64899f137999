import type { AgentSpec, Irreversible, LssWorker, LssWorkerInput, Task, TaskInput } from '../../../generated/types.js'
import { below, placeAt, type SourceDocument } from '../../../source/document.js'
import { agentMark, markedTools, toolMark, withToolsOf } from '../../shared/irreversible.js'
import { irreversibleIn } from '../extensions.js'
import type { Agents } from './agents.js'
import type { Compiling } from './compile.js'

/** A task for each worker, in the order of the document. */
export const tasksOf = (compiling: Compiling, agents: Agents): Task[] => {
  const {
    loop,
    document: { source },
  } = compiling
  return loop.workers.map((worker, index) => {
    const at = below('/workers', index)
    const { id, role, model, inputs, outputs, depends_on = [], tools, timeout_seconds, retries } = worker
    const { name, format, schema_ref } = outputs
    const agent = agents.of(id, model, irreversibleIn(loop).tools)
    const irreversible = markOf(worker, compiling, agents.spec(agent))
    return {
      id,
      label: id,
      agent,
      prompt: role,
      // A model over HTTP is asked by the name that its entry gives it, or else by the worker's, without who offers it.
      ...(agents.spec(agent)?.kind === 'model' ? {} : { model: `${model.provider}/${model.name}` }),
      inputs: inputs.map((input, number) => inputOf(input, `${at}/inputs/${number}`, source)),
      output: { name, format, ...(schema_ref === undefined ? {} : { schemaRef: schema_ref }) },
      ...(tools === undefined ? {} : { tools }),
      ...(retries === undefined ? {} : { retries }),
      ...(timeout_seconds === undefined ? {} : { timeoutSeconds: timeout_seconds }),
      after: depends_on,
      maker: true,
      place: placeAt(source, at),
      ...(irreversible ? { irreversible } : {}),
    }
  })
}

/** Whether what a worker does cannot be undone: the document says so of it, the project of its agent, or either of a tool. */
const markOf = (
  { id, tools }: LssWorker,
  { loop, document: { source }, project }: Compiling,
  agent: AgentSpec | undefined,
): Irreversible | undefined => {
  const marked = irreversibleIn(loop)
  const at = '/extensions/irreversible'
  const index = marked.workers.indexOf(id)
  if (index >= 0) return { because: `the worker "${id}"`, place: placeAt(source, below(`${at}/workers`, index)) }
  if (agent?.kind === 'model') return agentMark(project, agent) // it is held at each single use of such a tool
  const own = marked.tools.map((tool, number) => [tool, placeAt(source, below(`${at}/tools`, number))] as const)
  return (
    agentMark(project, agent) ??
    toolMark(tools && withToolsOf(project, tools), new Map([...markedTools(project), ...own]))
  )
}

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
