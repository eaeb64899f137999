import type { GuardSpec, Plan } from '../../generated/types.js'
import { guardText, scopeText } from '../guard-text.js'
import { quotedLines } from '../label.js'
import type { Flow } from './flow.js'
import { taskOf } from './tasks.js'

/** Draws the guards where they look; those that look at the same time at the same thing are one node. */
export const drawGuards = (flow: Flow): void => {
  const { plan, edge, id } = flow
  for (const guards of groups(plan, ({ scope }) => scope !== 'pre_output')) {
    const [first] = guards
    if (!first) continue
    const here = drawGroup(flow, guards)
    const when = scopeText[first.scope]
    // An edge to each of many workers would hide everything else, so what is about all of them stands at the iteration.
    if (isAboutEach(first, plan)) edge(here, '-.->', id('pass'), `${when.replace('it', 'each')} worker`)
    else if (first.scope === 'post_worker') for (const place of placesOf(first, flow)) edge(place, '-.->', here, when)
    else for (const place of placesOf(first, flow)) edge(here, '-.->', place, when)
  }
}

/** Draws the guards that a result goes through before it is given out. @returns the first of them, or `out` */
export const drawGate = (flow: Flow, out: string): string => {
  let next = out
  for (const guards of groups(flow.plan, ({ scope }) => scope === 'pre_output').reverse()) {
    const here = drawGroup(flow, guards)
    flow.edge(here, '-->', next)
    next = here
  }
  return next
}

const drawGroup = ({ id, node }: Flow, guards: readonly GuardSpec[]): string => {
  const here = id('g', guards.map(guard => guard.id).join('_'))
  node(here, '>', quotedLines(guards.map(guardText)), ']', 'guard')
  return here
}

/** What a guard stands at, in the drawing. */
const placesOf = (guard: GuardSpec, flow: Flow): string[] => {
  const { plan, id } = flow
  const workers = guard.tasks.flatMap(task => taskOf(flow, task) ?? [])
  switch (guard.scope) {
    case 'pre_worker':
    case 'post_worker':
      return workers
    case 'pre_evaluator':
      return plan.checks.filter(({ of }) => of.some(task => guard.tasks.includes(task))).map(check => id('k', check.id))
    case 'pre_memory_write':
      return plan.memory ? [id('memory')] : []
    case 'pre_output':
      return []
  }
}

/** Whether it watches each worker of several. */
const isAboutEach = ({ scope, tasks: watched }: GuardSpec, { tasks }: Plan): boolean =>
  (scope === 'pre_worker' || scope === 'post_worker') &&
  tasks.length > 1 &&
  tasks.every(({ id }) => watched.includes(id))

const groups = ({ guards = [] }: Plan, isMeant: (guard: GuardSpec) => boolean): GuardSpec[][] => {
  const all = new Map<string, GuardSpec[]>()
  for (const guard of guards.filter(isMeant)) {
    const key = JSON.stringify([guard.scope, [...guard.tasks].sort()])
    all.set(key, [...(all.get(key) ?? []), guard])
  }
  return [...all.values()]
}
