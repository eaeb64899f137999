import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const banner = '<!-- Generated from packages/spec by `npm run generate`. Do not edit. -->'

/** A module with what each rule says of itself, for whoever shows findings and loads no dialect. */
export const ruleTextsOf = groups => {
  const rows = groups
    .flatMap(({ rules }) => rules)
    .map(({ id, severity, summary, why }) => `  ${quoted(id)}: [${[severity, summary, why].map(quoted).join(', ')}],\n`)
  return `// Generated from the rules by \`npm run generate\`. Do not edit.
import type { Diagnostic } from './types.js'

/** By rule id: severity, what it finds, what goes wrong otherwise. */
export const ruleTexts: Readonly<Record<string, readonly [Diagnostic['severity'], string, string]>> = {
${rows.join('')}}
`
}

const quoted = text => JSON.stringify(text)

/** The pages about rules, from what the rules say of themselves and from their examples: pairs of path below docs/rules and text. */
export const rulePagesOf = async (groups, spec) => {
  const pages = [['README.md', indexPage(groups)]]
  for (const rule of groups.flatMap(({ rules }) => rules)) pages.push([`${rule.id}.md`, await rulePage(rule, spec)])
  return pages
}

/** The rules of every dialect, by groups. */
export const loadRules = async spec => {
  const contents = `
    import { loopkitRules } from './src/dialects/loopkit/rules/index.js'
    import { schemaRules } from './src/dialects/loopkit/schema-rules.js'
    import { lssRules } from './src/dialects/lss/rules/index.js'
    import { lssSchemaRules } from './src/dialects/lss/schema-rules.js'
    import { openloopRules } from './src/dialects/openloop/rules/index.js'
    import { openloopSchemaRules } from './src/dialects/openloop/schema-rules.js'
    import { skillRules } from './src/skills/rules.js'
    import { fileRules } from './src/source/file-rules.js'
    import { yamlRules } from './src/source/yaml-rules.js'
    export { fileRules, loopkitRules, lssRules, lssSchemaRules, openloopRules, openloopSchemaRules, schemaRules, skillRules, yamlRules }`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: spec, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const all = await import(`data:text/javascript;base64,${code}`)
  const {
    fileRules,
    loopkitRules,
    lssRules,
    lssSchemaRules,
    openloopRules,
    openloopSchemaRules,
    schemaRules,
    skillRules,
    yamlRules,
  } = all
  return [
    { title: 'Loops and projects', rules: byId([...loopkitRules, ...schemaRules]) },
    { title: 'Loops in the lss dialect', rules: byId([...lssRules, ...lssSchemaRules]) },
    { title: 'Loops in the openloop dialect', rules: byId([...openloopRules, ...openloopSchemaRules]) },
    { title: 'Skills', rules: byId([...skillRules]) },
    { title: 'Files and YAML', rules: byId([...yamlRules, ...fileRules]) },
  ]
}

const byId = rules => rules.sort((a, b) => (a.id < b.id ? -1 : 1))

const indexPage = groups => {
  const tables = groups.map(({ title, rules }) => {
    const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${cell(summary)} |`)
    return `## ${title}\n\n| Rule | Severity | Finds |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `${banner}\n\n# Rules\n\nWhat \`loop validate\` looks for. An \`error\` makes a file invalid, a \`warning\` is most likely a mistake, an \`info\` is\ngood to know.\n\n${tables.join('\n')}`
}

const cell = text => text.replaceAll('|', '\\|')

const rulePage = async ({ id, severity, summary, why }, spec) => {
  const folder = join(spec, 'test/rules', id)
  const read = name => readFile(join(folder, name), 'utf8').catch(() => undefined)
  const [bad, badProject, good, goodProject, project, out] = await Promise.all(
    ['bad.yaml', 'bad.project.yaml', 'good.yaml', 'good.project.yaml', 'project.yaml', 'bad.out'].map(read),
  )
  const [badJson, badPath, goodJson, goodPath] = await Promise.all(
    ['bad.json', 'bad.path', 'good.json', 'good.path'].map(read),
  )
  if (badJson) return pageOfJson({ id, severity, summary, why }, [badJson, badPath], [goodJson, goodPath], out)
  const [badSkill, goodSkill] = await Promise.all(['bad.md', 'good.md'].map(read))
  if (badSkill) return pageOfSkill({ id, severity, summary, why }, badSkill, goodSkill, out)
  if (!bad && !badProject) return aboutFiles({ id, severity, summary, why }, out)
  const parts = [
    `${banner}\n\n# ${id}\n`,
    `**${severity}**: ${summary}\n`,
    `${why}\n`,
    `## Bad\n`,
    code(badProject ? 'loop.yaml' : 'loops/example.yaml', badProject ?? bad),
    ...(id === 'yaml/too-large' ? ['…and a million characters more.\n'] : []),
    fence('text', out ?? ''),
    `## Good\n`,
    code(goodProject ? 'loop.yaml' : 'loops/example.yaml', goodProject ?? good),
    ...(project ? [`## The project file of both\n`, code('loop.yaml', project)] : []),
    ...(await childrenOf(folder)),
  ]
  return parts.join('\n')
}

/** A rule about where a workspace lies: its examples are files of their own. */
const pageOfJson = ({ id, severity, summary, why }, bad, good, out) =>
  [
    `${banner}\n\n# ${id}\n`,
    `**${severity}**: ${summary}\n`,
    `${why}\n`,
    `## Bad\n`,
    `\`${(bad[1] ?? usualPath).trim()}\`\n`,
    fence('json', bad[0]),
    fence('text', out ?? ''),
    `## Good\n`,
    `\`${(good[1] ?? usualPath).trim()}\`\n`,
    fence('json', good[0]),
  ].join('\n')

const usualPath = '.openloop/demo/openloop.json'

/** A rule about what a SKILL.md says. */
const pageOfSkill = ({ id, severity, summary, why }, bad, good, out) =>
  [
    `${banner}\n\n# ${id}\n`,
    `**${severity}**: ${summary}\n`,
    `${why}\n`,
    `## Bad\n`,
    '`skills/review/SKILL.md`\n',
    fence('markdown', bad),
    fence('text', out ?? ''),
    `## Good\n`,
    '`skills/review/SKILL.md`\n',
    fence('markdown', good),
  ].join('\n')

/** A rule about files has no YAML to show. */
const aboutFiles = ({ id, severity, summary, why }, out) =>
  [
    `${banner}\n\n# ${id}\n`,
    `**${severity}**: ${summary}\n`,
    `${why}\n`,
    `## Told as\n`,
    fence('text', out ?? ''),
  ].join('\n')

/** Files that the examples refer to. */
const childrenOf = async folder => {
  const names = await readdir(join(folder, 'children')).catch(() => [])
  const texts = await Promise.all(names.sort().map(name => readFile(join(folder, 'children', name), 'utf8')))
  return names.flatMap((name, index) => [`## ${name}, a child of both\n`, code(`loops/children/${name}`, texts[index])])
}

const code = (path, text) => {
  if (text === undefined) throw new Error(`an example for ${path} is missing`)
  return fence('yaml', `# ${path}\n${text}`)
}

const fence = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`
