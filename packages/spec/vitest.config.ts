import { testConfig } from '../../tools/vitest.base.ts'

// The package keeps no state and touches nothing outside, so test files may share what is loaded; loading is a third of the time.
export default { ...testConfig(), test: { ...testConfig().test, isolate: false } }
