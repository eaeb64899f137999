import { namesOf } from '../dialects/loopkit/document.js'
import type { Check, Loop, LssEvaluator, LssRubric, Project } from '../generated/types.js'
import { own } from '../own.js'
import type { Assume } from './converted.js'
import { modelOf } from './model-from.js'
import { freeId } from './steps.js'

/** Who judges, in the words of lss. */
export interface Judged {
  evaluators: LssEvaluator[]
  /** Ids, and the names they come from. */
  names: [id: string, name: string][]
  /** Settings of commands, by id. */
  commands?: Record<string, Check>
}

interface Around {
  makers: string[]
  taken: Set<string>
  assume: Assume
}

/** Checks of the project become commands, all other checkers models with a rubric. A loop that nobody checks is judged by a person. */
export const evaluatorsFrom = (loop: Loop, project: Project | undefined, around: Around): Judged => {
  const { makers, taken, assume } = around
  if (!loop.verify) {
    const person: LssEvaluator = {
      id: freeId('acceptance', 'acceptance', taken),
      type: 'human',
      ...personal,
      runs_after: makers,
    }
    return { evaluators: [assume('/evaluators/0', person, 'nobody checks the work, and lss wants a judge')], names: [] }
  }
  const checkers = namesOf(loop.verify.checker)
  const commands: Record<string, Check> = {}
  const names: [string, string][] = []
  const evaluators = checkers.map((name, index): LssEvaluator => {
    const id = freeId(name, 'checker', taken)
    names.push([id, name])
    const common = { id, runs_after: makers, ...(checkers.length > 1 ? { aggregation: 'veto' as const } : {}) }
    const check = own(project?.checks, name)
    if (check) {
      commands[id] = check
      return { ...common, type: 'deterministic', implementation: 'command' }
    }
    const agent = own(project?.agents, name) ?? own(project?.agents, 'default')
    const at = `/evaluators/${index}`
    const rubric = rubricOf(loop, `${at}/rubric`, assume)
    return { ...common, type: 'llm_rubric', rubric, model: modelOf(undefined, agent, `${at}/model`, assume) }
  })
  return { evaluators, names, ...(Object.keys(commands).length > 0 ? { commands } : {}) }
}

const personal = { timeout_seconds: 86400, instructions: 'Is the work what was wanted?' }

/** Every criterion has to be fulfilled, and each counts as much as another. */
const rubricOf = ({ verify, description = '', name }: Loop, at: string, assume: Assume): LssRubric => {
  const goal = description === '' ? `The work is what "${name}" is for.` : description
  const criteria = verify?.criteria ?? assume(`${at}/dimensions`, [goal], 'the loop gives no criteria')
  const share = Math.floor(1e6 / criteria.length) / 1e6
  return {
    dimensions: criteria.map((text, index) => ({
      name: `criterion_${index + 1}`,
      weight: index === 0 ? Number((1 - share * (criteria.length - 1)).toFixed(6)) : share,
      scale: [0, 1],
      criteria: text,
    })),
    pass_threshold: 1,
  }
}
