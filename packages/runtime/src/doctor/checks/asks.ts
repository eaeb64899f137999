import type { DoctorFinding } from '@loop/spec'
import { openAsks } from '../../asks/open-asks.js'
import type { DoctorContext } from '../context.js'

/** What runs wait for from a person. */
export const checkAsks = async ({ root }: DoctorContext): Promise<DoctorFinding[]> =>
  (await openAsks(root)).map(({ id, loop, question, askedAt }) => ({
    id: 'ask/open',
    status: 'warning',
    about: `ask of ${loop}`,
    message: `waits since ${askedAt}: ${question}`,
    fix: `Answer it: \`loop answer ${id}\`.`,
  }))
