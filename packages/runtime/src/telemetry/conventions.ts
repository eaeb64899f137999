/**
 * Every name under which telemetry leaves this program, and nothing else has one: those of the OpenTelemetry GenAI conventions, which
 * are not stable yet and change here when they change, and those of this project. docs/telemetry.md lists them; a test compares.
 */

/** The version of the OpenTelemetry semantic conventions that the names which are not `loop.*` come from. */
export const conventionsVersion = '1.41.0'

/** Attributes of the OpenTelemetry semantic conventions. */
export const genAi = {
  operation: 'gen_ai.operation.name',
  provider: 'gen_ai.provider.name',
  model: 'gen_ai.request.model',
  temperature: 'gen_ai.request.temperature',
  topP: 'gen_ai.request.top_p',
  maxTokens: 'gen_ai.request.max_tokens',
  agent: 'gen_ai.agent.name',
  workflow: 'gen_ai.workflow.name',
  conversation: 'gen_ai.conversation.id',
  tool: 'gen_ai.tool.name',
  inputTokens: 'gen_ai.usage.input_tokens',
  outputTokens: 'gen_ai.usage.output_tokens',
  cachedTokens: 'gen_ai.usage.cache_read.input_tokens',
  reasoningTokens: 'gen_ai.usage.reasoning.output_tokens',
  tokenType: 'gen_ai.token.type',
  evaluation: 'gen_ai.evaluation.name',
  score: 'gen_ai.evaluation.score.value',
  verdict: 'gen_ai.evaluation.score.label',
  explanation: 'gen_ai.evaluation.explanation',
  prompt: 'gen_ai.input.messages',
  answer: 'gen_ai.output.messages',
  errorType: 'error.type',
  server: 'server.address',
} as const

/** Attributes of this project, and what each means. */
export const loop = {
  'loop.name': 'the loop, as its document names it',
  'loop.dialect': 'the language of its document: `lss`, `loopkit`, `openloop`',
  'loop.run': 'id of the run',
  'loop.run.parent': 'id of the run that this one is a part of',
  'loop.run.outcome': '`done`, `failed`, `paused`, `waiting` or `interrupted`',
  'loop.run.reason': 'why the run ended, in a word of the journal; of one that paused, the unit of the limit',
  'loop.run.failure_code': 'failure code of the end, as in `F7`',
  'loop.run.active_ms': 'milliseconds of active running by then, over all drivers',
  'loop.simulated': '`true` in a dry run: nothing of it is a measurement',
  'loop.scripted': '`true` where a stand-in played a fixed script',
  'loop.iteration': 'number of the iteration, from 1',
  'loop.iteration.best': 'whether its primary metric is the best so far',
  'loop.metrics': 'what the iteration measured: `name=value`, one for each metric',
  'loop.round': 'number of the round in the iteration, from 1',
  'loop.round.because': 'why there is this round: `first`, `check-failed`, `task-failed`, `asked`',
  'loop.effect': 'id of the effect in the journal; unique in the run',
  'loop.effect.kind': '`task`, `check`, `choice`, `ask`, `child`, `feedback`, `improve`, `guard`, `record`, `remember`',
  'loop.effect.target': 'id of the task, check, choice or loop inside that it is for',
  'loop.effect.attempt': 'from 1; more when it was done again',
  'loop.effect.status': '`ok`, `failed`, `cut` or `lost`',
  'loop.effect.delay_ms': 'milliseconds that it had to wait first, after a failure or at a limit',
  'loop.child.run': 'id of the run of a loop inside; its spans are below',
  'loop.choice': 'how a choice came out',
  'loop.verdict': '`pass`, `fail` or `inconclusive`',
  'loop.verdict.independence': 'how far the checker is from the makers',
  'loop.failure_codes': 'failure codes that a verdict carries',
  'loop.guards': 'what guards saw: `guard=action`',
  'loop.ask.kind': 'what a person is asked about',
  'loop.ask.choice': 'what was answered',
  'loop.usage.lane': 'who is paid: `api`, `subscription`, `local`, `unknown`; nothing where nobody says',
  'loop.usage.cost_usd': 'US dollars, as reported; money where the lane is `api` or absent',
  'loop.usage.reported': 'whether tokens of both kinds were reported',
  'loop.exit.code': 'exit code of the program',
  'loop.drive': 'number of the line in the journal with which a driver took the run up',
  'loop.check': 'id of the check',
  'loop.cost.source': '`reported`, or `assumed`: it counts although nobody reported it',
} as const

export type LoopAttribute = keyof typeof loop

/** Metrics: kind, unit, what is measured, and by which attributes. */
export const metrics = {
  'gen_ai.client.token.usage': {
    kind: 'histogram',
    unit: '{token}',
    description: 'Tokens of calls, by kind, as reported.',
    buckets: [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
  },
  'gen_ai.client.operation.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'How long calls of agents took.',
    buckets: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
  },
  'loop.cost.usd': { kind: 'counter', unit: '{USD}', description: 'Money that was spent: of calls in the lane `api`.' },
  'loop.runs': { kind: 'counter', unit: '{run}', description: 'Drives of runs, by how the run stood afterwards.' },
  'loop.run.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Active running of runs that are over.',
    buckets: [1, 5, 15, 60, 300, 900, 1800, 3600, 7200, 14400, 43200, 86400],
  },
  'loop.rounds': { kind: 'counter', unit: '{round}', description: 'Make-and-check attempts.' },
  'loop.verdicts': { kind: 'counter', unit: '{verdict}', description: 'What checks said.' },
} as const

export type MetricName = keyof typeof metrics

/** What the conventions call our providers. One of which nobody knows more than its protocol keeps its name. */
const providers: Readonly<Record<string, string>> = {
  google: 'gcp.gemini',
  mistral: 'mistral_ai',
  'openai-compatible': 'openai_compatible',
}

export const providerName = (provider: string): string => providers[provider] ?? provider

/** What the conventions call what is done. */
export const operations = {
  run: 'invoke_workflow',
  program: 'invoke_agent',
  model: 'chat',
  tool: 'execute_tool',
} as const
