import { build } from 'esbuild'

const banner = '<!-- Generated from packages/spec/src/agents/presets by `npm run generate`. Do not edit. -->'

/** The page about the presets of agent CLIs, from what they say of themselves. */
export const presetsPageOf = async spec => {
  const { outputFiles } = await build({
    entryPoints: [`${spec}/src/agents/presets/index.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { agentPresets } = await import(`data:text/javascript;base64,${code}`)
  const entries = Object.entries(agentPresets)
  return `${banner}

# Presets of agent programs

How to use them is told in [agent programs](agent-programs.md). The CLIs change often: \`loop agents --check\` says which version is here.

| Preset | Program | Written for | Tried |
|---|---|---|---|
${entries.map(([name, { title, source }]) => `| [\`${name}\`](#${name}) | ${title} | ${source.of} | ${tried(source)} |`).join('\n')}

${entries.map(([name, preset]) => section(name, preset)).join('\n')}`
}

const tried = source =>
  source.tried ? 'the real program, against a local server' : 'no: from its public documentation'

const section = (name, preset) => {
  const { title, readOnly, argv, prompt, schemaArgs, output, env, variables, connectors, apiEnv, source, notes } =
    preset
  const set = write => Object.entries(variables?.({ write }) ?? {}).map(([key, value]) => `${key}=${value} `)
  const shown = write => `\`${set(write).join('')}${argv({ write }).join(' ')}\``
  const read = Object.keys(output).filter(key => key !== 'format')
  return `## ${name}

${title}. ${source.tried ? 'Tests of this project can run the real program against a local server.' : 'Written from its public documentation, not tried here.'}

- May only read: ${readOnly ? shown(false) : 'it cannot be kept to that by an argument; `write: true` is needed'}
- \`write: true\`: ${shown(true)}
- The prompt goes in ${{ stdin: 'on standard input', argument: 'as the last argument', file: 'in a file' }[prompt]}; the output is \`${output.format}\`, of which is read: ${read.join(', ')}.
- A form of the answer: ${schemaArgs ? `\`${schemaArgs.join(' ')}\`` : 'it cannot be asked for one'}
- Variables: ${env.map(key => `\`${key}\``).join(', ')}
- Connectors: ${connectors ? `it is given ${connectors.kinds.map(kind => ({ command: 'those that are programs', url: 'those at an address' })[kind]).join(' and ')}` : 'it is told their names alone'}
- Lane: ${apiEnv.length > 0 ? `\`api\` when ${apiEnv.map(key => `\`${key}\``).join(' or ')} is set, else \`unknown\`` : '`unknown`'}; \`lane:\` of the entry says better
${notes.map(note => `- ${note}`).join('\n')}
- Written from: ${source.from.map(from => (from.startsWith('https:') ? `<${from}>` : `\`${from}\``)).join(', ')}
`
}
