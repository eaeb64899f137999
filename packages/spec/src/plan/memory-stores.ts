import type { MemorySpec } from '../generated/types.js'

/** Servers that memory by keys can be kept on, and the variables that say where they are. */
const variables: Readonly<Partial<Record<MemorySpec['store'], string>>> = {
  redis: 'LOOP_REDIS_URL',
  postgres: 'LOOP_POSTGRES_URL',
}

/** The variable with the address of the server that a store stands for; undefined when it stands for none. */
export const storeVariable = ({ store, name }: Pick<MemorySpec, 'store' | 'name'>): string | undefined =>
  name === undefined ? variables[store] : undefined

/** Why nobody keeps memory by keys as it is declared, unless a program brings the store; undefined when it can be kept. */
export const whyNotKept = (
  spec: Pick<MemorySpec, 'store' | 'name' | 'lifetime'>,
): { message: string; fix: string } | undefined => {
  const { store, name, lifetime = 'project' } = spec
  if (storeVariable(spec) !== undefined || (name === undefined && store === 'filesystem')) return undefined
  const message = `memory in "${name ?? store}" is not offered, expected redis, postgres or none`
  if (name !== undefined)
    return {
      message,
      fix: `The program that runs the loop has to bring it: \`stores: { ${JSON.stringify(name)}: … }\`.`,
    }
  const instead =
    lifetime === 'project'
      ? 'Write `backend: redis` or `backend: postgres`; or `type: session` without a `backend`, which is kept in files as long as the run goes.'
      : 'Leave `backend` out: memory that ends with the run is kept in files.'
  return {
    message,
    fix: `${instead} A program that brings a store of its own names it in \`extensions.memory.store\`.`,
  }
}
