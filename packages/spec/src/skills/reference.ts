/** Most characters of a skill's name. */
export const maxSkillName = 64

/**
 * Whether a text may be the name of a skill. It is made as the format of skills has it: of lower-case letters, digits, and single hyphens
 * between them.
 */
export const isSkillName = (text: string): boolean =>
  // Not at the top: to make this pattern takes long, and few loops name skills.
  text.length <= maxSkillName && /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(text)

/** Where `skill:` says that a skill is. */
export type SkillReference =
  /** A SKILL.md, or a folder with one, from the project's folder. */
  | { kind: 'path'; path: string }
  /** A name, looked for in the project and then in the user's skills folder. */
  | { kind: 'name'; name: string }
  /** One of an npm package that the project has installed. */
  | { kind: 'npm'; package: string; name: string }

const npm = /^npm:((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)\/([^/]+)$/

/** What `skill:` names; a sentence's end about the text when it names nothing. */
export const skillReference = (text: string): SkillReference | { problem: string } => {
  if (!text.startsWith('npm:')) return isSkillName(text) ? { kind: 'name', name: text } : { kind: 'path', path: text }
  const [, name = '', skill = ''] = npm.exec(text) ?? []
  if (name === '') return { problem: 'is no package with a skill, expected `npm:package/skill-name`' }
  return isSkillName(skill)
    ? { kind: 'npm', package: name, name: skill }
    : { problem: `has "${skill}" as the name of the skill, expected lower-case letters, digits and hyphens` }
}
