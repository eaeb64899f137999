import { testConfig } from '../../tools/vitest.base.ts'

export default testConfig({ timeoutMs: 60_000 })
