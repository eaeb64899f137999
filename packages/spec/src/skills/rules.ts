import type { RuleDoc } from '../diagnostics/rule-doc.js'

const rule = (name: string, severity: RuleDoc['severity'], summary: string, why: string): RuleDoc => ({
  id: `skill/${name}`,
  severity,
  summary,
  why,
})

/** The rules about skills that steps name; whoever reads files keeps them. */
export const skillRules: readonly RuleDoc[] = [
  rule(
    'description',
    'error',
    'The front matter of a skill has no `description`, or one that is too long.',
    'The description says what the skill is for; agents and people choose skills by it.',
  ),
  rule(
    'front-matter',
    'error',
    'A skill does not begin with front matter: YAML between two lines of three hyphens.',
    'Without it nothing says what the skill is called and what it is for, and no other program takes the file for a skill.',
  ),
  rule(
    'name',
    'error',
    'The front matter of a skill has no valid `name`, or another one than its folder.',
    'Skills are found by the names of their folders; with two names for one, people and programs speak of different skills.',
  ),
  rule(
    'not-found',
    'warning',
    'A step names a skill that is not there on this machine.',
    'A run is refused before it begins. Skills of packages and of the user may be there on another machine.',
  ),
  rule(
    'outside',
    'error',
    'A step names a skill that a link leads out of the project, or out of its package.',
    'What an agent is told would come from a place that nobody looked at.',
  ),
  rule(
    'too-large',
    'error',
    'The file of a skill is too large.',
    'An agent is given the whole text at each call. Long material belongs into files beside it, which an agent reads when it needs them.',
  ),
  rule(
    'unreadable',
    'error',
    'The file of a skill is not UTF-8 text, or cannot be read.',
    'An agent would be told something else than its author wrote, or nothing.',
  ),
]
