import { testConfig } from '../../tools/vitest.base.ts'

const config = testConfig()

// Test files may share what is loaded: loading it for each is a third of the time. They wait for programs much of the rest, so three run at once.
export default { ...config, test: { ...config.test, isolate: false, maxWorkers: 3 } }
