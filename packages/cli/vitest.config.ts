import { mergeConfig } from 'vitest/config'
import { testConfig } from '../../tools/vitest.base.ts'

export default mergeConfig(testConfig(), {
  // The commands that tests start keep nothing in the folder of who runs the tests.
  test: { globalSetup: 'test/support/build.ts', env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
})
