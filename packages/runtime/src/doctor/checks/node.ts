import type { DoctorFinding } from '@loop/spec'
import type { DoctorContext } from '../context.js'

/** The oldest Node that this version is tested with. */
const oldest = [20, 19] as const

/** Node itself. */
export const checkNode = async (_: DoctorContext): Promise<DoctorFinding[]> => [nodeFinding(process.versions.node)]

/** What there is to say about a version of Node. */
export const nodeFinding = (version: string): DoctorFinding => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const about = { about: 'Node', id: 'node/version' }
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
    ? { ...about, status: 'ok', message: version }
    : {
        ...about,
        status: 'error',
        message: `${version}, expected ${oldest.join('.')} or newer`,
        fix: 'Install a newer Node.',
      }
}
