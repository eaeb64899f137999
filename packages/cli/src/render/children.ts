import type { ChildEvent, StampedEvent, State } from '@loop/runtime'
import type { Plan } from '@loop/spec'
import { type Progress, trackProgress } from './progress.js'

/** A run inside another, as far as its events told. */
export interface ChildView {
  run: string
  plan: Plan
  state: State
  progress: Progress
}

/** The runs inside a run, each by the names on the way to it. */
export interface Children {
  /** Takes an event in; gives what it belongs to, or nothing when the plan has no such loop inside. */
  add(event: ChildEvent, state: State): (ChildView & { event: StampedEvent }) | undefined
  /** The latest run of a loop inside. */
  of(names: readonly string[]): ChildView | undefined
}

export const trackChildren = (whole: Plan): Children => {
  const latest = new Map<string, ChildView>()
  const keyOf = (names: readonly string[]) => JSON.stringify(names)
  return {
    add({ run, names, event }, state) {
      const key = keyOf(names)
      const known = latest.get(key)
      const plan = known?.plan ?? planInside(whole, names)
      if (!plan) return undefined
      const child = { run, plan, state, progress: known?.run === run ? known.progress : trackProgress() }
      child.progress.add(event)
      latest.set(key, child)
      return { ...child, event }
    },
    of: names => latest.get(keyOf(names)),
  }
}

const planInside = (whole: Plan, names: readonly string[]): Plan | undefined =>
  names.reduce<Plan | undefined>((plan, name) => plan?.composition?.children.find(({ id }) => id === name)?.plan, whole)
