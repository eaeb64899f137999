import { namesOf } from '../dialects/loopkit/document.js'
import { dependenciesOf } from '../dialects/lss/facts.js'
import type { Loop, LssLoop } from '../generated/types.js'
import { below } from '../source/document.js'
import { flatSteps } from './steps.js'

/** One thing that a document says. */
export interface Said {
  /** What it is about, by names and not by places, so that it can be found again in another document. */
  about: string
  at: string
  value: string
}

/** Everything that a loop in the loopkit dialect says, with the defaults of what it declares. */
export const saidInLoopkit = (loop: Loop): Said[] => {
  const { pipeline, verify, memory, ...rest } = loop
  const steps = flatSteps(pipeline)
  const names = steps.map(({ id }) => id)
  return [
    ...leaves(rest, '', ''),
    ...steps.flatMap(({ id, step, at, after, isConditional }, index) => {
      const about = isConditional ? `choice.${names[index]}` : `step.${id}`
      return [
        ...leaves(step, at, about),
        { about: `${about}.after`, at, value: JSON.stringify(after.map(other => other.id).sort()) },
      ]
    }),
    ...choicesIn(pipeline, '/pipeline'),
    ...(verify ? saidInVerify(verify) : []),
    ...(memory ? leaves({ store: 'filesystem', persistence: 'full', ...memory }, '/memory', 'memory') : []),
  ]
}

const saidInVerify = ({ maker, checker, ...rest }: NonNullable<Loop['verify']>): Said[] => [
  ...leaves({ maxRounds: 3, autoRetry: true, onExhausted: 'ask', ...rest }, '/verify', 'verify'),
  { about: 'verify.maker', at: '/verify/maker', value: JSON.stringify(namesOf(maker).sort()) },
  { about: 'verify.checker', at: '/verify/checker', value: JSON.stringify(namesOf(checker).sort()) },
]

const choicesIn = (list: Loop['pipeline'], at: string): Said[] =>
  list.flatMap((step, index) => {
    if (!('when' in step)) return []
    const here = below(at, index)
    return [
      { about: `choice.${here}`, at: `${here}/when`, value: JSON.stringify(step.when) },
      ...choicesIn(step.then, `${here}/then`),
      ...choicesIn(step.else ?? [], `${here}/else`),
    ]
  })

/** Everything that a loop in the lss dialect says. What workers wait for counts with all that it leads to. */
export const saidInLss = (loop: LssLoop): Said[] => {
  const all = loop.workers.map(({ id }) => id)
  const waits = dependenciesOf(loop.workers)
  return leaves(
    {
      ...loop,
      workers: loop.workers.map(worker => ({ ...worker, depends_on: undefined })),
      evaluators: loop.evaluators.map(evaluator => ({ ...evaluator, runs_after: undefined })),
    },
    '',
    '',
  ).concat(
    loop.workers.flatMap(({ id, depends_on = [] }, index) => {
      const at = `/workers/${index}${depends_on.length > 0 ? '/depends_on' : ''}`
      return { about: `workers[${id}].depends_on`, at, value: JSON.stringify(leadsTo(waits, id)) }
    }),
    loop.evaluators.map(({ id, runs_after }, index) => ({
      about: `evaluators[${id}].runs_after`,
      at: `/evaluators/${index}/runs_after`,
      value: JSON.stringify((runs_after.includes('*') ? all : [...runs_after]).sort()),
    })),
  )
}

const leadsTo = (direct: ReadonlyMap<string, readonly string[]>, id: string): string[] => {
  const seen = new Set<string>()
  const open = [...(direct.get(id) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(direct.get(next) ?? []))
  }
  return [...seen].sort()
}

/** Keys that tell the entries of a list apart, the best first. */
const identities = ['criteria', 'id', 'name', 'label', 'from', 'metric', 'type']

/** Every value that is no list and no mapping, each by what leads to it. Entries of lists go by their names, not by their order. */
const leaves = (value: unknown, at: string, about: string): Said[] => {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') return [{ about, at, value: JSON.stringify(value) }]
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) =>
      leaves(inner, below(at, key), about === '' ? key : `${about}.${key}`),
    )
  const count = new Map<string, number>()
  return value.flatMap((item: unknown, index) => {
    const name = identityOf(item, index)
    const number = (count.get(name) ?? 0) + 1
    count.set(name, number)
    return leaves(item, below(at, index), `${about}[${name}${number > 1 ? ` ${number}` : ''}]`)
  })
}

const identityOf = (item: unknown, index: number): string => {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item) ?? String(index)
  const { source, destination } = item as Record<string, unknown>
  if (typeof source === 'string' && typeof destination === 'string') return `${source} ${destination}`
  const key = identities.find(name => typeof (item as Record<string, unknown>)[name] === 'string')
  return key === undefined ? String(index) : String((item as Record<string, unknown>)[key])
}
