import type { Detector, FoundStep } from './detector.js'
import { nothing } from './detector.js'

/** In the order in which make looks for them. */
const names = ['GNUmakefile', 'makefile', 'Makefile']

/** Targets that mean the same in most projects; of `test` and `check` the first verifies. */
const known: readonly { target: string; step: FoundStep }[] = [
  { target: 'lint', step: 'scan' },
  { target: 'test', step: 'verify' },
  { target: 'check', step: 'verify' },
]

/** Make: targets by their usual names. They mostly call what other files suggest, so those go first. */
export const makefile: Detector = {
  name: 'make',
  isGeneral: true,
  detect(project) {
    const file = names.find(name => project.names().includes(name))
    const targets = file === undefined ? undefined : targetsIn(project.read(file) ?? '')
    if (file === undefined || !targets) return nothing
    const found = known.filter(({ target }) => targets.has(target))
    const first = found.find(({ step }) => step === 'verify')
    return {
      commands: found
        .filter(command => command.step !== 'verify' || command === first)
        .map(({ target, step }) => ({
          step,
          name: target,
          run: `make ${target}`,
          where: `${file}, target ${target}`,
        })),
      remarks: [],
    }
  },
}

/** Names before a colon at the beginning of a line, but for assignments and recipes. */
const targetsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^([\w./ -]+?)\s*::?(?![:=])/gm)].flatMap(([, names = '']) => names.split(/\s+/)))
