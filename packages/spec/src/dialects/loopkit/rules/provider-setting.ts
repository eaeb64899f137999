import type { Agent } from '../../../generated/types.js'
import { below } from '../../../source/document.js'
import type { RuleReport } from '../../shared/report.js'
import type { Rule } from '../rule.js'

/** What is said to one provider means nothing to another. */
export const providerSetting: Rule = {
  id: 'loopkit/provider-setting',
  severity: 'error',
  summary: 'A model over HTTP has a setting, or a value of one, that its provider does not know.',
  why: 'It would be ignored, or refused when the run has begun, and its author relies on it.',
  create: ({ report }) => ({
    agent(agent, at, name) {
      for (const found of [...foreignApi(agent, at, name), ...foreignEffort(agent, at, name)]) report(found)
    },
  }),
}

const foreignApi = ({ provider, api }: Agent, at: string, name: string): RuleReport[] =>
  api === undefined || provider === undefined || provider === 'openai'
    ? []
    : [
        {
          at: below(at, 'api'),
          key: true,
          message: `\`api\` says which protocol of \`openai\` is spoken, and "${name}" asks \`${provider}\`, which has one alone`,
          fix:
            provider === 'openai-compatible'
              ? 'Remove it: chat completions are spoken. For a server that speaks responses, write `provider: openai` with its `baseUrl`.'
              : 'Remove it, or write `provider: openai`.',
        },
      ]

const foreignEffort = ({ provider, reasoningEffort }: Agent, at: string, name: string): RuleReport[] =>
  provider !== 'mistral' || reasoningEffort === undefined || reasoningEffort === 'high'
    ? []
    : [
        {
          at: below(at, 'reasoningEffort'),
          message: `"${name}" is to reason with effort \`${reasoningEffort}\`, and Mistral knows \`high\` alone`,
          fix: 'Write `high`, or remove it.',
        },
      ]
