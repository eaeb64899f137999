import { jsonIn } from '../../drive/read-output.js'
import { compares, signOf } from '../compare.js'
import type { BuiltInCheck } from '../function.js'
import { jsonAt } from '../json-at.js'
import { eachOutput } from '../together.js'

/** Each result is JSON that has a value at a pointer, and that value compares as it says; without a value, it only has to be there. */
export const jsonPointer: BuiltInCheck = {
  name: 'json_pointer',
  judge({ config, outputs }) {
    const { pointer, operator = 'eq', value } = config as { pointer: string; operator?: string; value?: unknown }
    const wanted = 'value' in config ? `is ${signOf(operator)} ${JSON.stringify(value)}` : 'is there'
    const numbers: number[] = []
    const finding = eachOutput(outputs, `at ${pointer === '' ? 'its root' : pointer} ${wanted}`, text => {
      const json = jsonIn(text)
      if (json === undefined) return { passes: false, evidence: `it is not one JSON value: ${text.slice(0, 200)}` }
      const found = jsonAt(json, pointer)
      if (typeof found === 'number') numbers.push(found)
      if (found === undefined) return { passes: false, evidence: 'there is nothing at that place' }
      const passes = !('value' in config) || compares(found, operator, value)
      return { passes, evidence: `it is ${JSON.stringify(found).slice(0, 500)}` }
    })
    const [only] = numbers
    return numbers.length === 1 && only !== undefined ? { ...finding, value: only } : finding
  },
}
