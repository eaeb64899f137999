import { mergeConfig } from 'vitest/config'
import { testConfig } from '../../tools/vitest.base.ts'

export default mergeConfig(testConfig({ timeoutMs: 60_000 }), { test: { globalSetup: 'test/support/build.ts' } })
