import type { ConnectorSpec, DoctorFinding } from '@loop/spec'
import { connectorsUsed, unsetHeaders, whyNotStartable } from '../../connectors/require-connectors.js'
import { tryConnector } from '../../connectors/try-connector.js'
import { workspaceOf } from '../../drive/workspace.js'
import { type DoctorContext, plansWithin } from '../context.js'
import { shownPlace } from '../place.js'

/** The MCP servers whose tools models use: programs there, variables set; when programs may be run, which tools they offer. */
export const checkConnectors = async (context: DoctorContext): Promise<DoctorFinding[]> => {
  const findings: DoctorFinding[] = []
  const done = new Set<string>()
  for (const plan of plansWithin(context))
    for (const spec of connectorsUsed(plan)) {
      const key = JSON.stringify(spec)
      if (done.has(key)) continue // several loops share it
      done.add(key)
      const workspace = workspaceOf(plan, context.root)
      const found = readiness(spec, workspace, context)
      findings.push(...found)
      if (context.mayRun && found.every(({ status }) => status !== 'error'))
        findings.push(...(await offers(spec, workspace, context)))
    }
  return findings
}

const readiness = (spec: ConnectorSpec, workspace: string, context: DoctorContext): DoctorFinding[] => {
  const { name, command, url, env = [] } = spec
  const base = { about: name, place: shownPlace(spec.place, context) }
  const why = whyNotStartable(spec, workspace, context.env['PATH'])
  const missing = unsetHeaders(spec, context.env)
  const unset = url === undefined ? env.filter(variable => variable !== '*' && !context.env[variable]) : []
  const there: DoctorFinding =
    why === undefined
      ? { about: name, id: 'connector/there', status: 'ok', message: url ?? `${command?.[0]} is there` }
      : {
          ...base,
          id: 'connector/program',
          status: 'error',
          message: `cannot be started: ${why}`,
          fix: 'Install the program, or correct `command`.',
        }
  return [
    there,
    ...[...missing, ...unset].map((variable): DoctorFinding => {
      const isHeader = missing.includes(variable)
      return {
        ...base,
        id: 'connector/variable',
        status: isHeader ? 'error' : 'warning',
        message: `${variable} is not set${isHeader ? ', which a header is taken from' : ''}`,
        fix: `Set it in the environment: export ${variable}=…; or name another variable.`,
      }
    }),
  ]
}

const offers = async (spec: ConnectorSpec, workspace: string, context: DoctorContext): Promise<DoctorFinding[]> => {
  const base = { about: spec.name, place: shownPlace(spec.place, context) }
  const tried = await tryConnector(spec, workspace)
  if ('problem' in tried)
    return [{ ...base, id: 'connector/starts', status: 'error', message: tried.problem, fix: 'Try it by hand.' }]
  const { offered, warnings } = tried
  const names = offered.slice(0, 50).map(name => name.replace(/\p{C}/gu, '\ufffd').slice(0, 100))
  const more = offered.length > names.length ? ` and ${offered.length - names.length} more` : ''
  return [
    {
      about: spec.name,
      id: 'connector/tools',
      status: 'ok',
      message: `offers ${names.join(', ') || 'no tools'}${more}`,
    },
    ...warnings.map(
      (message): DoctorFinding => ({
        ...base,
        id: 'connector/tools',
        status: 'warning',
        message,
        fix: 'Correct `tools` of the connector.',
      }),
    ),
  ]
}
