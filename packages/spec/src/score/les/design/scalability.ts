import { type DesignCriterion, earned, open } from './criterion.js'
import type { Facts } from './facts.js'
import { fixes } from './fixes.js'
import { widthOf } from './graph.js'
import { everyAgent } from './shared.js'

/** Operating systems limit the length of arguments, and prompts grow with the work. */
const longPromptsPass = everyAgent(
  'long-prompts-pass',
  40,
  ({ agent }) => agent.prompt === 'stdin' || agent.prompt === 'file',
  {
    all: 'every agent takes prompts of any length',
    except: 'how a long prompt gets in is open, or it is an argument, for',
    fix: 'Hand prompts over by `stdin` or `file`.',
  },
)

/** Branches are ready together; any other loops inside a loop come one after another, and before its own tasks. */
const widthWithin = ({ plan, inner }: Facts): number => {
  const widths = inner.map(({ facts }) => (facts ? widthWithin(facts) : 1))
  const together = plan.composition?.type === 'parallel' ? widths.reduce((sum, width) => sum + width, 0) : 0
  return Math.max(widthOf(plan), together, ...widths)
}

const readyWorkStarts: DesignCriterion = {
  id: 'ready-work-starts',
  possible: 30,
  judge(facts) {
    const { plan } = facts
    const width = widthWithin(facts)
    if (width === 0) return open('there is no task', fixes.addTask)
    return width <= plan.maxParallel
      ? earned(30, `tasks that are ready need not wait: ${width} side by side, ${plan.maxParallel} allowed`)
      : open(
          `${width} tasks can be ready at once, and ${plan.maxParallel} may run`,
          `Allow ${width} to run side by side, or put them in order.`,
        )
  },
}

const memoryApart: DesignCriterion = {
  id: 'memory-apart',
  possible: 30,
  judge({ plan: { memory } }) {
    if (!memory) return earned(30, 'it keeps nothing that another loop could overwrite')
    return memory.path === undefined || memory.origin === 'loop'
      ? earned(30, 'its memory is its own', memory.place)
      : open('loops of the project share one folder for memory', 'Leave the shared `path` out.', memory.place)
  },
}

export const scalabilityCriteria: readonly DesignCriterion[] = [longPromptsPass, readyWorkStarts, memoryApart]
