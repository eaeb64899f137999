import { testConfig } from '../../tools/vitest.base.ts'

export default testConfig()
