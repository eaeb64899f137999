/** When an inner loop is run: `children.<id>.evaluators.<evaluator>.failed` or `.passed`. */
export interface Trigger {
  child: string
  evaluator: string
  is: 'failed' | 'passed'
}

const form = /^children\.([^.]+)\.evaluators\.([^.]+)\.(failed|passed)$/

/** What a trigger says; undefined when it is none. */
export const triggerIn = (text: string): Trigger | undefined => {
  const [, child = '', evaluator = '', is] = form.exec(text) ?? []
  return is === undefined ? undefined : { child, evaluator, is: is === 'passed' ? 'passed' : 'failed' }
}
