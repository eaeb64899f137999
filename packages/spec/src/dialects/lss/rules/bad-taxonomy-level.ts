import { show } from '../../shared/schema-words.js'
import { isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

/** Rules go by the level, so it has to be one. */
export const badTaxonomyLevel: Rule = {
  id: 'lss/bad-taxonomy-level',
  severity: 'warning',
  summary: '`taxonomy_level` is no whole number from 1 to 6, or stands there twice and differs.',
  why: 'What a loop of that level needs is then not looked for.',
  create: ({ report }) => ({
    loop({ metadata, taxonomy_level: older }) {
      const level = isSettings(metadata) ? metadata['taxonomy_level'] : undefined
      const places: [at: string, value: unknown][] = [
        ['/metadata/taxonomy_level', level],
        ['/taxonomy_level', older],
      ]
      for (const [at, value] of places) {
        if (value === undefined || isLevel(value)) continue
        report({
          at,
          message: `"taxonomy_level" is ${show(value)}, expected a whole number from 1 (one step) to 6 (a loop about loops)`,
        })
      }
      if (!isLevel(level) || !isLevel(older) || level === older) return
      const message = `the level is ${older} here and ${level} in "metadata", which counts`
      report({ at: '/taxonomy_level', message, fix: 'Keep the one in `metadata`.' })
    },
  }),
}

const isLevel = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6
