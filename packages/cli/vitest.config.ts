import { mergeConfig } from 'vitest/config'
import { testConfig } from '../../tools/vitest.base.ts'

export default mergeConfig(testConfig(), {
  test: { globalSetup: 'test/support/set-up.ts' },
})
