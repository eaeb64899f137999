import type { Rule } from '../rule.js'

export const destructiveCommand: Rule = {
  id: 'openloop/destructive-command',
  severity: 'warning',
  summary: 'A command deletes, overwrites or publishes what cannot be brought back.',
  why: 'A loop runs it round after round while nobody looks.',
  check: ({ scripts, report }) => {
    for (const { at, label, shell } of scripts) {
      for (const { words } of shell.commands) {
        const line = words.map(({ text }) => text).join(' ')
        const found = dangers.find(([pattern]) => pattern.test(line))
        if (!found) continue
        report({
          at,
          message: `\`${label}\` runs \`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\`, which ${found[1]}`,
          fix: 'Leave it to a person, after the run.',
        })
        break
      }
    }
  },
}

const start = '^(?:sudo |env |exec |command |time )*'
const dangers: readonly [RegExp, string][] = [
  [
    new RegExp(`${start}rm (?=(?:.* )?(?:-\\w*[rR]|--recursive))(?=(?:.* )?(?:-\\w*f|--force))`),
    'deletes whole folders',
  ],
  [new RegExp(`${start}git (?:-\\S+ \\S+ )*push\\b`), 'hands work on before anybody has seen it'],
  [new RegExp(`${start}git (?:reset --hard|clean -\\w*f|checkout (?:-- )?\\.$)`), 'throws changes away'],
  [new RegExp(`${start}(?:npm|pnpm|yarn|cargo|poetry|twine) (?:publish|upload)\\b`), 'publishes'],
  [new RegExp(`${start}(?:terraform|tofu|pulumi) (?:apply|destroy|up)\\b`), 'changes what is running elsewhere'],
  [new RegExp(`${start}kubectl (?:delete|apply)\\b`), 'changes what is running elsewhere'],
  [new RegExp(`${start}(?:mkfs\\S*|dd|shred|wipefs) `), 'overwrites disks or files'],
  [new RegExp(`${start}docker (?:system|volume|image) prune\\b`), 'deletes what others may need'],
]
