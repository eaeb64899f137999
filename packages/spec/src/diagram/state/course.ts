import type { Plan } from '../../generated/types.js'
import { conditionText, courseOf, type Stop } from '../course.js'
import type { States } from './states.js'

/** A way that still has to be drawn to its end: where it comes from, what is said of it, and what came out as no on it. */
interface OpenWay {
  from: string
  text?: string
  not?: string
}

/** Draws an iteration in which checks decide about what follows: one state after another, and ways past what is not wanted. */
export const drawCourse = ({ plan, id, state, edge, box }: States): void =>
  box(id('working'), 'a round', () => {
    const course = courseOf(plan)
    const idOf = (stop: Stop) => ('task' in stop ? id('t', stop.task.id) : id('checking', stop.check.id))
    for (const stop of course) state(idOf(stop), 'task' in stop ? stop.task.label : `checking: ${stop.check.label}`)
    let open: OpenWay[] = [{ from: '[*]' }]
    for (const stop of course) {
      const asked = conditionText(plan, stop.when)
      const here = idOf(stop)
      const past = open.filter(({ not }) => not !== undefined && dependsOn(plan, stop, not))
      const to = open.filter(way => !past.includes(way))
      for (const { from, text } of to) edge(from, here, asked ?? text)
      const aside = asked === undefined ? [] : to.map(({ from }) => ({ from, text: `not: ${asked}`, ...notOf(stop) }))
      open = [{ from: here }, ...aside, ...past]
    }
    for (const { from, text } of open) edge(from, '[*]', text)
    for (const stop of course)
      for (const check of 'task' in stop ? (stop.task.rejudges ?? []) : [])
        edge(idOf(stop), id('checking', check), 'judges anew')
  })

const notOf = ({ when }: Stop): Pick<OpenWay, 'not'> => (when ? { not: when.choice } : {})

/** Whether something is wanted only where a choice came out as yes. */
const dependsOn = ({ choices }: Plan, { when }: Stop, choice: string): boolean =>
  when?.choice === choice || choices.some(({ id, when: outer }) => id === when?.choice && outer?.choice === choice)
