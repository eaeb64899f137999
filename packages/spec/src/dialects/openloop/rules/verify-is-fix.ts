import type { Rule } from '../rule.js'

export const verifyIsFix: Rule = {
  id: 'openloop/verify-is-fix',
  severity: 'warning',
  summary: '`verify` runs what `fix` or `improve` runs.',
  why: 'Who makes the change then says that it is good.',
  check: ({ document: { commands }, report }) => {
    const plain = (run: string) => run.replace(/\s+/g, ' ').trim()
    const makers = commands.filter(({ step }) => step === 'fix' || step === 'improve')
    for (const { step, run, at, label } of commands) {
      const same = makers.find(maker => plain(maker.run) === plain(run))
      if (step !== 'verify' || !same) continue
      report({
        at,
        message: `\`${label}\` is the same command as \`${same.label}\``,
        fix: 'Verify with something else than what repairs, such as the tests.',
      })
    }
  },
}
