import { seeded } from '../agents/random.js'
import { keyOf } from '../core/improving.js'

type Values = Readonly<Record<string, unknown>>

/** Most combinations that are looked through for one that was not tried. */
const mostLooked = 10_000

/**
 * The values to try next: those of the best so far with one of them changed, which was not tried before; when all of these were,
 * any combination that was not. A parameter that is not there has the value of the document.
 *
 * @param search the values that may be tried, by parameter
 * @param tried what was, by `keyOf`; the values of the document, which the first iteration tries, always are
 * @param seed decides between several; the same one gives the same walk
 * @returns nothing when all were tried
 */
export const nextValues = (
  search: Readonly<Record<string, readonly unknown[]>>,
  best: Values,
  tried: readonly string[],
  seed: string,
): Values | undefined => {
  const known = new Set([...tried, keyOf({})])
  const random = seeded(0, `${seed} ${tried.length}`)
  const near = Object.entries(search).flatMap(([name, values]) =>
    values.map(value => ({ ...best, [name]: value })).filter(candidate => !known.has(keyOf(candidate))),
  )
  if (near.length > 0) return near[Math.floor(random() * near.length)]
  const domains = Object.entries(search).map(([name, values]) => ({ name, choices: [none, ...values] }))
  const count = domains.reduce((product, { choices }) => product * choices.length, 1)
  const start = Math.floor(random() * count)
  for (let step = 0; step < Math.min(count, mostLooked); step++) {
    const candidate = combination(domains, (start + step) % count)
    if (!known.has(keyOf(candidate))) return candidate
  }
  return undefined
}

/** What stands for the document's own value. */
const none = Symbol('the value of the document')

const combination = (domains: readonly { name: string; choices: readonly unknown[] }[], index: number): Values => {
  let left = index
  const values: Record<string, unknown> = {}
  for (const { name, choices } of domains) {
    const value = choices[left % choices.length]
    left = Math.floor(left / choices.length)
    if (value !== none) values[name] = value
  }
  return values
}
