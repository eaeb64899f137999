import type { DetectedCommands } from './detect/detect.js'
import { openloopJson } from './openloop-json.js'
import { evalCriteriaText } from './texts/eval-criteria.js'
import { loopContractText } from './texts/loop-contract.js'
import { missionText } from './texts/mission.js'

/** What is in every new workspace: texts by their path in it. */
export const workspaceFiles = (
  mission: string,
  projectRoot: string,
  detected: DetectedCommands,
): Record<string, string> => ({
  'openloop.json': openloopJson(mission, projectRoot, detected),
  'mission.md': missionText(mission),
  'loop_contract.md': loopContractText(),
  'eval_criteria.md': evalCriteriaText(),
  '.gitignore': '.loop/\nlogs/\nartifacts/\nheartbeat.json\n',
})

/** Only ever added to, so it is made once and never replaced. */
export const progress = { path: 'progress.md', text: '# Progress\n' } as const
