/** The patterns of specs/patterns.md, as documents and records call them. */
export const patternSlugs: readonly string[] = [
  'reflection-loop',
  'critique-loop',
  'planning-loop',
  'verification-loop',
  'research-loop',
  'simulation-loop',
  'debate-loop',
  'exploration-loop',
  'optimization-loop',
  'memory-augmented-loop',
  'human-in-the-loop',
  'safety-constrained-loop',
  'multi-agent-coordination',
  'recursive-improvement-loop',
]
