import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import { show } from '../../shared/schema-words.js'
import { irreversibleKeys, isSettings, isTexts } from '../extensions.js'
import type { Rule } from '../rule.js'

const at = '/extensions/irreversible'

/** A mark that cannot be read would mark nothing. */
export const badIrreversible: Rule = {
  id: 'lss/bad-irreversible',
  severity: 'error',
  summary: 'What `extensions` marks as irreversible cannot be read, or names nobody.',
  why: 'Nobody would be asked before it happens, although the document says that somebody has to be.',
  create: ({ document: { declared, loop }, facts, report }) => ({
    end() {
      const marked = loop.extensions?.irreversible
      if (marked !== undefined && !isSettings(marked)) {
        const message = `"irreversible" is ${show(marked)}, expected a mapping with \`workers\` or \`tools\``
        report({ at, message, fix: 'Write `irreversible: { workers: [publisher] }`.' })
      }
      const settings = isSettings(marked) ? marked : {}
      for (const [key, names] of Object.entries(settings)) {
        if (!irreversibleKeys.includes(key)) {
          const message = `"${key}" cannot be marked as irreversible, expected ${irreversibleKeys.join(' or ')}`
          report({ at: below(at, key), key: true, message })
        } else if (!isTexts(names))
          report({ at: below(at, key), message: `"${key}" is ${show(names)}, expected a list of names` })
      }
      const { workers } = settings
      for (const [index, id] of (isTexts(workers) ? workers : []).entries()) {
        if (!facts.isUnknown('workers', id)) continue
        const known = declared.workers.names
        report({
          at: below(`${at}/workers`, index),
          meant: surelyMeant(id, known),
          message: `no worker "${id}" is declared${didYouMean(id, known)}`,
          fix: `Workers: ${someOf(known)}.`,
        })
      }
      const evaluators = loop.extensions?.evaluators
      for (const [id, own] of Object.entries(isSettings(evaluators) ? evaluators : {})) {
        const mark = isSettings(own) ? own['irreversible'] : undefined
        if (mark === undefined || typeof mark === 'boolean') continue
        const place = `${below('/extensions/evaluators', id)}/irreversible`
        report({ at: place, message: `"irreversible" is ${show(mark)}, expected true or false` })
      }
    },
  }),
}
