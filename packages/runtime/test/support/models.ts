import { onTestFinished, vi } from 'vitest'
import { type TestProject, testProject } from './project.js'

/** The ways to a model, and what an entry of `agents:` says for each. */
export const ways = [
  { name: 'anthropic', settings: 'provider: anthropic' },
  { name: 'openai responses', settings: 'provider: openai' },
  { name: 'openai chat', settings: 'provider: openai, api: chat' },
  { name: 'google', settings: 'provider: google' },
  { name: 'mistral', settings: 'provider: mistral' },
  { name: 'openai-compatible', settings: 'provider: openai-compatible' },
] as const

export const key = 'test-key-of-the-provider-1234'

/** Puts a key into every variable that a provider's key is taken from. */
export const withKeys = (): void => {
  for (const name of ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GEMINI_API_KEY', 'MISTRAL_API_KEY', 'ODDLY_NAMED'])
    vi.stubEnv(name, key)
  onTestFinished(() => void vi.unstubAllEnvs())
}

/** A project in which a model makes and another checks. */
export const modelProject = (
  url: string,
  settings: string,
  {
    agent = '',
    checker = '',
    budget = '',
    rounds = 3,
  }: { agent?: string; checker?: string; budget?: string; rounds?: number } = {},
): TestProject =>
  testProject({
    'loop.yaml': `
agents:
  maker: { ${settings}, baseUrl: "${url}/v1", model: test-model ${agent} }
  judge: { ${settings}, baseUrl: "${url}/v1", model: judge-model ${checker} }
`,
    'loops/write.yaml': `name: write
description: A greeting.
trigger: { type: manual }
pipeline:
  - { label: Write, agent: maker, prompt: Write a greeting. }
verify: { maker: Write, checker: judge, criteria: [It greets.], maxRounds: ${rounds} }
${budget}
`,
  })

/** What a judge says. */
export const verdict = (how: 'pass' | 'fail'): string =>
  JSON.stringify({
    verdict: how,
    score: how === 'pass' ? 1 : 0,
    summary: 'looked at',
    criteria: [{ criterion: 'It greets.', verdict: how, evidence: 'it says hello' }],
  })

/** Whether a request is the judge's. */
export const isJudge = ({ path, body }: { path: string; body: Record<string, unknown> }): boolean =>
  body['model'] === 'judge-model' || path.includes('judge-model')
