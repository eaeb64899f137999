import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { script, testProject } from '../support/project.js'

const project = (memory: string, defaults = '') =>
  testProject({
    'loop.yaml': `${defaults}\nagents: { worker: { command: ${script("fs.appendFileSync('prompts.ndjson', JSON.stringify(input) + '\\n'); console.log('line one ' + 'x'.repeat(3000) + ' the end')")} } }`,
    'loops/learn.yaml': `name: learn
trigger: { type: manual }
pipeline: [{ prompt: go, label: Make, agent: worker }]
${memory}
`,
  })

const secondPrompt = async (memory: string, defaults?: string) => {
  const learn = project(memory, defaults)
  await learn.run('learn')
  await learn.run('learn')
  const prompts = learn
    .read('prompts.ndjson')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as string)
  return { learn, prompt: prompts[1] ?? '' }
}

describe('what a run remembers is part of the next run', () => {
  test('full: every output', async () => {
    const { prompt } = await secondPrompt('memory: { store: filesystem, persistence: full }')
    expect(prompt).toMatch(/# What earlier runs left[\s\S]*done: tasks-done[\s\S]*### Make\n\nline one[\s\S]*the end/)
  })

  test('summary: the beginning of each output', async () => {
    const { prompt } = await secondPrompt('memory: { persistence: summary }')
    expect(prompt).toContain('line one')
    expect(prompt).not.toContain('the end')
  })

  test('minimal: the outcome alone', async () => {
    const { prompt } = await secondPrompt('memory: { persistence: minimal }')
    expect(prompt).toContain('done: tasks-done')
    expect(prompt).not.toContain('line one')
  })

  test('no memory: nothing', async () => {
    expect((await secondPrompt('')).prompt).not.toContain('# What earlier runs left')
  })

  test('the default of the project counts where the loop says nothing, in the place it names', async () => {
    const { learn, prompt } = await secondPrompt(
      'memory: { persistence: minimal }',
      'settings: { defaultMemory: { path: notes/learn, persistence: full } }',
    )
    expect(prompt).not.toContain('line one')
    expect(readdirSync(join(learn.root, 'notes/learn'))).toHaveLength(2)
  })

  test('in memory: kept within the process, nothing on disk', async () => {
    const { learn, prompt } = await secondPrompt('memory: { store: memory }')
    expect(prompt).toContain('line one')
    expect(readdirSync(join(learn.root, '.loop'))).not.toContain('memory')
  })

  test('a dry run leaves nothing behind', async () => {
    const learn = project('memory: { store: filesystem }')
    await learn.run('learn', { simulate: true })
    expect(readdirSync(join(learn.root, '.loop'))).not.toContain('memory')
  })

  test('a store that is not offered is refused where it is declared', async () => {
    await expect(project('memory: { store: claude }').run('learn')).rejects.toMatchObject({
      code: 'usage',
      place: { file: 'loops/learn.yaml', line: 4 },
    })
  })
})
