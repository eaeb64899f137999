import type { DetectedCommands } from './detect/detect.js'
import type { FoundStep } from './detect/detector.js'

/** A verifier that nobody has written yet: it fails, for one that passes would call any project healthy. */
const notFilledIn =
  "echo 'verify is not filled in: write the command that tells whether the project is healthy into commands.verify of openloop.json' >&2; exit 1"

/** The text of an `openloop.json`. */
export const openloopJson = (mission: string, projectRoot: string, { commands }: DetectedCommands): string => {
  const step = (name: FoundStep): string | Record<string, string> => {
    const found = commands.filter(command => command.step === name)
    const [only] = found
    if (found.length > 1) return Object.fromEntries(found.map(({ name, run }) => [name, run]))
    return only?.run ?? (name === 'verify' ? notFilledIn : '')
  }
  const value = {
    version: 1,
    mission,
    total_rounds: 3,
    project_root: projectRoot,
    commands: { play: step('play'), scan: step('scan'), fix: '', verify: step('verify'), improve: '' },
    baseline: {
      enabled: false,
      command: '',
      metric_name: 'score',
      regex: 'score=([0-9]+(?:\\.[0-9]+)?)',
      value: 0,
      direction: 'greater_equal',
    },
    limits: { command_timeout_seconds: 900, stall_timeout_seconds: 300, max_consecutive_failures: 3 },
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}
