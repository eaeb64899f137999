import type { CheckSpec, Plan, Task, When } from '../generated/types.js'

/** A task or a check at its place in an iteration. */
export type Stop = { task: Task; when?: When | undefined } | { check: CheckSpec; when?: When | undefined }

/** Whether checks decide about what follows in the same iteration, so that work and checks are mixed. */
export const isMixed = ({ choices }: Plan): boolean => choices.some(({ checks }) => checks !== undefined)

/** Tasks and checks in the order in which an iteration comes to them: what is ready judges before anybody works. */
export const courseOf = ({ tasks, checks, choices }: Plan): Stop[] => {
  const done = new Set<string>()
  const course: Stop[] = []
  const isReady = ({ after = [] }: { after?: readonly string[] }) => after.every(id => done.has(id))
  for (;;) {
    const choice = choices.find(
      other => !done.has(other.id) && isReady(other) && (other.checks ?? []).every(id => done.has(id)),
    )
    const check = checks.find(other => !done.has(other.id) && isReady(other))
    const task = tasks.find(other => !done.has(other.id) && isReady(other))
    const next = choice ?? check ?? task
    if (!next) return course
    done.add(next.id)
    if (next === check) course.push({ check, when: check.when })
    else if (next === task) course.push({ task, when: task.when })
  }
}

/** What has to hold, in words: `something is broken` */
export const conditionText = ({ choices }: Plan, when: When | undefined): string | undefined => {
  const choice = when && choices.find(({ id }) => id === when.choice)
  return choice && `${when.is ? '' : 'not: '}${choice.label ?? choice.expression}`
}
