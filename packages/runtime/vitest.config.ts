import { testConfig } from '../../tools/vitest.base.ts'

// Test files may share what is loaded: loading it for each is a third of the time.
export default { ...testConfig(), test: { ...testConfig().test, isolate: false } }
