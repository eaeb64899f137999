import { join } from 'node:path'
import { type CheckSpec, checkFunction, LoopError, type Plan, settingProblems } from '@loop/spec'
import { measuresByGit } from '../checks/git-changes.js'
import { isInRepository } from '../git/git.js'
import { schemaAt } from './read-output.js'

/**
 * Makes sure that a check that is a function can judge: it is there, and so is what its settings name.
 *
 * @param brought names of functions that a library user brings
 * @throws LoopError `document` or `not-found` with the place of the check
 */
export const requireFunction = async (
  plan: Plan,
  check: CheckSpec,
  root: string,
  brought: ReadonlySet<string>,
): Promise<void> => {
  const { function: name = '', config = {}, place } = check
  if (brought.has(name)) return
  const refuse = (message: string, fix: string): never => {
    throw new LoopError('document', message, { place, fix })
  }
  const spec = checkFunction(name)
  if (!spec) return refuse(`no check "${name}" is built in`, 'Declare it under `checks:` in loop.yaml.')
  const given = check.command ? { ...config, command: check.command } : config
  const [problem] = settingProblems(spec, given)
  if (problem) {
    const what = problem.key === undefined ? '' : `"${problem.key}" of `
    refuse(`${what}the check "${check.label}" is not as expected: ${problem.expected}`, 'Mend its settings.')
  }
  if (measuresByGit(name) && !(await isInRepository(root)))
    refuse(`the check "${check.label}" asks git, and ${root} is in no repository`, 'Run `git init`.')
  const sources = config['sources']
  if (spec.names[0] === 'citation_integrity' && !plan.tasks.some(({ id }) => id === sources))
    refuse(`the check "${check.label}" wants sources of "${sources}", which is no task`, 'Name a worker.')
  if (spec.names[0] === 'schema_validate') await requireSchema(check, root)
}

const requireSchema = async ({ label, config = {}, place }: CheckSpec, root: string): Promise<void> => {
  const ref = config['schema_ref'] as string | undefined
  const schema = ref === undefined ? (config['schema'] as object) : await schemaAt(root, ref)
  const { schemaFault } = await import('./json-schema.js')
  const fault = schemaFault(schema)
  if (fault !== undefined)
    throw new LoopError('document', `the schema of the check "${label}" is none: ${fault}`, {
      place,
      fix: `Mend ${ref === undefined ? 'it' : join(root, ref)}; it has to be a JSON Schema of 2020-12.`,
    })
}
