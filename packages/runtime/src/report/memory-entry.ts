import type { MemoryEntry, MemorySpec, Plan, RunEnded } from '@loop/spec'
import type { State } from '../core/state.js'

/** What a run leaves for the next, as much of it as its persistence asks for. */
export const memoryEntry = (
  plan: Plan,
  state: State,
  { persistence }: MemorySpec,
  ended: RunEnded,
  outputOf: (id: string) => string | undefined,
  now: Date,
): MemoryEntry => {
  const entry: MemoryEntry = {
    formatVersion: 1,
    loop: plan.name,
    run: state.run,
    at: now.toISOString(),
    persistence,
    outcome: `${ended.outcome}: ${ended.reason}${ended.message ? ` (${ended.message})` : ''}`,
    rounds: state.used.iterations,
  }
  if (persistence === 'minimal') return entry
  const lengths = persistence === 'full' ? { evidence: 16_000, output: 32_000 } : { evidence: 1_000, output: 500 }
  return {
    ...entry,
    verdicts: state.checks.flatMap(({ verdict }, index) =>
      verdict
        ? [
            {
              check: plan.checks[index]?.label ?? '',
              verdict: verdict.verdict,
              evidence: verdict.criteria
                .map(({ evidence }) => evidence)
                .join('\n')
                .slice(-lengths.evidence),
            },
          ]
        : [],
    ),
    outputs: plan.tasks.flatMap(({ id, label }, index) => {
      const text = state.nodes[index]?.status === 'done' ? outputOf(id) : undefined
      return text ? [{ task: label, text: text.slice(0, lengths.output) }] : []
    }),
  }
}
