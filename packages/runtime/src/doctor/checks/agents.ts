import { type AgentSpec, type DoctorFinding, plainHttpHost } from '@loop/spec'
import { type NeededVariable, variablesNeeded } from '../../models/require-model.js'
import { environmentOf } from '../../supervise/environment.js'
import { programAt } from '../../supervise/find-program.js'
import { loadExeca } from '../../supervise/load-execa.js'
import { commandFindings, stepsOf } from '../command-findings.js'
import { type DoctorContext, plansWithin } from '../context.js'
import { shownPlace } from '../place.js'
import { agentsCalled, commandsIn, type LoopCommand } from '../programs.js'

/** The agents that loops call: declared, and their programs there and executable; when programs may be run, which version they are. */
export const checkAgents = async (context: DoctorContext): Promise<DoctorFinding[]> => {
  const findings = [...unbound(context), ...models(context)]
  for (const command of commandsIn(context).filter(({ role }) => role === 'agent')) {
    const found = commandFindings(command, context)
    findings.push(...found)
    if (context.mayRun && found.every(({ status }) => status === 'ok'))
      findings.push(...(await versions(command, context)))
  }
  return findings
}

const unbound = (context: DoctorContext): DoctorFinding[] =>
  plansWithin(context).flatMap(plan =>
    [...agentsCalled(plan)].flatMap((name): DoctorFinding[] => {
      if (plan.agents[name]?.kind === 'program' || plan.agents[name]?.kind === 'model') return []
      const place = plan.tasks.find(({ agent }) => agent === name)?.place
      return [
        {
          id: 'agent/undeclared',
          status: 'error',
          about: `${plan.name}: ${name}`,
          message: 'no agent of this name is declared, so nobody can do its work',
          fix: `Declare it under \`agents:\` in loop.yaml${name === 'default' ? '' : ', or an agent `default` for all that name none'}; a dry run needs none.`,
          ...(place ? { place: shownPlace(place, context) } : {}),
        },
      ]
    }),
  )

/** Whether what models over HTTP are asked with is in the environment; never what it is. */
const models = (context: DoctorContext): DoctorFinding[] =>
  plansWithin(context).flatMap(plan =>
    [...agentsCalled(plan)].flatMap((name): DoctorFinding[] => {
      const agent = plan.agents[name]
      if (agent?.kind !== 'model') return []
      const place = agent.place ? { place: shownPlace(agent.place, context) } : {}
      const about = { id: 'agent/key', about: `${plan.name}: ${name}`, ...place }
      const needed = variablesNeeded(agent, context.env)
      const keys = needed.map(
        ({ name: variable, what, isSet }): DoctorFinding =>
          isSet
            ? { ...about, status: 'ok', message: `${variable} is set, for ${what}` }
            : {
                ...about,
                status: 'error',
                message: `${variable} is not set, which ${what} is taken from`,
                fix: `Set it in the environment: export ${variable}=…; or name another variable.`,
              },
      )
      return [...keys, ...unencrypted(agent, needed, about)]
    }),
  )

/** Whoever is on the way can read what goes over plain HTTP to another machine. */
const unencrypted = (
  { baseUrl }: AgentSpec,
  needed: readonly NeededVariable[],
  about: Pick<DoctorFinding, 'about' | 'place'>,
): DoctorFinding[] => {
  const host = needed.length > 0 ? plainHttpHost(baseUrl) : undefined
  if (host === undefined) return []
  const message = `what ${needed.map(({ name }) => name).join(', ')} holds is sent to ${host} unencrypted`
  const fix = 'Use `https://` in its `baseUrl`, or a tunnel that ends on this machine.'
  return [{ ...about, id: 'agent/plain-http', status: 'warning', message, fix }]
}

/** Longest that a program may take to say its version, in milliseconds. */
const patience = 10_000

const versions = async (command: LoopCommand, context: DoctorContext): Promise<DoctorFinding[]> => {
  const [step] = stepsOf(command, context).filter(({ what }) => what === 'program')
  const at = step && programAt(step.name, step.folder ?? command.folder, context.env['PATH'])
  if (at === undefined) return []
  const { stdout, exitCode, timedOut } = await (await loadExeca())(at, ['--version'], {
    cwd: command.folder,
    env: environmentOf(command.env, {}, context.env),
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: patience,
    forceKillAfterDelay: 1_000,
    maxBuffer: 100_000,
  })
  const line = stdout.split('\n', 1)[0]?.trim().slice(0, 100) ?? ''
  const about = { id: 'agent/version', about: command.about }
  if (exitCode === 0) return [{ ...about, status: 'ok', message: line === '' ? `${step?.name} begins` : line }]
  const message = timedOut ? `did not end within ${patience / 1000} s` : `ended with ${exitCode ?? 'no exit code'}`
  return [{ ...about, status: 'warning', message: `\`${step?.name} --version\` ${message}`, fix: 'Try it by hand.' }]
}
