import { libraryConfig } from '../../tools/tsup.base.ts'

export default libraryConfig({ platform: 'neutral' })
