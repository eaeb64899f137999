// One process of `npm run simulate`: node <this, bundled> <plans> <seed>. Every plan is run twice, with crashes and without, and everything is looked at.
import fc from 'fast-check'
import { kinds } from './arbitrary-kinds.js'
import { examine } from './properties.js'

const [plans, seed] = process.argv.slice(2).map(Number) as [number, number]

for (const [kind, arbitrary, properties] of kinds) {
  const property = fc.property(arbitrary, fc.integer(), (plan, chance) => {
    examine(properties, plan, chance, true)
    examine(properties, plan, chance, false)
  })
  try {
    fc.assert(property, { numRuns: plans, seed })
  } catch (cause) {
    process.stdout.write(`plans with ${kind}: ${cause instanceof Error ? cause.message : String(cause)}\n`)
    process.exitCode = 1
  }
}
