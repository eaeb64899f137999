import { mergeConfig } from 'vitest/config'
import { testConfig } from './vitest.base.ts'

/** The suites of the tools: they install what the packages are published as, which takes its time. */
export default mergeConfig(testConfig({ timeoutMs: 120_000 }), {
  test: { include: ['**/*.test.ts'], hookTimeout: 300_000 },
})
