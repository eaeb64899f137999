import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pickLoop, run } from '../../src/index.js'
import { tempFolder } from '../support/temp.js'
import { agentProgram, make } from './support.js'

type Asked = [toolCall: object, kinds?: string[]]

/** What a program is answered that asks one thing after another, and what the run tells of it. */
const answersTo = async (write: boolean, asked: Asked[]) => {
  const { finished } = await make(
    agentProgram({
      prompt: `const answers = []
        for (const [toolCall, kinds] of ${JSON.stringify(asked)}) answers.push(await ask(toolCall, kinds))
        await say(JSON.stringify(answers))`,
    }),
    { agent: `write: ${write}` },
  )
  const outcomes = JSON.parse(finished.output?.text ?? '[]') as { outcome: string; optionId?: string }[]
  return {
    answers: outcomes.map(({ outcome, optionId }) => optionId ?? outcome),
    warnings: finished.warnings ?? [],
  }
}

describe('a program that asks for leave', () => {
  test('gets none when it may not change files, and the run tells what was refused', async () => {
    const kinds = ['edit', 'read', 'execute']
    expect(
      await answersTo(
        false,
        kinds.map(kind => [{ toolCallId: kind, title: `To ${kind}`, kind }]),
      ),
    ).toEqual({
      answers: kinds.map(() => 'reject_once'),
      warnings: kinds.map(kind => `"To ${kind}" was refused: it may not change anything`),
    })
  })

  test('may read and change files when it may change files, for this once', async () => {
    const kinds = ['edit', 'delete', 'move', 'read', 'search']
    expect(
      await answersTo(
        true,
        kinds.map(kind => [{ toolCallId: kind, kind }]),
      ),
    ).toEqual({
      answers: kinds.map(() => 'allow_once'),
      warnings: [],
    })
  })

  test('gets none for what is more than files, or elsewhere', async () => {
    const more: object[] = [
      { title: 'npm test', kind: 'execute' },
      { title: 'Look it up', kind: 'fetch' },
      { title: 'More rights', kind: 'switch_mode' },
      { title: 'Something' },
    ]
    const elsewhere: object[] = [
      { title: 'Absolute', kind: 'edit', locations: [{ path: '/etc/passwd' }] },
      { title: 'Relative', kind: 'edit', locations: [{ path: '../x' }] },
      { title: 'Diff', kind: 'edit', content: [{ type: 'diff', path: '/tmp/x', newText: '' }] },
    ]
    const asked = [...more, ...elsewhere].map((toolCall, at): Asked => [{ ...toolCall, toolCallId: `t${at}` }])
    const { answers, warnings } = await answersTo(true, asked)
    expect(answers).toEqual(asked.map(() => 'reject_once'))
    expect(warnings.filter(text => text.includes('it may change files, and no more'))).toHaveLength(more.length)
    expect(warnings.filter(text => text.includes('of its workspace alone'))).toHaveLength(elsewhere.length)
  })

  test('is never allowed for good; without a way to say no it is told that nobody chose', async () => {
    const { answers, warnings } = await answersTo(true, [
      [{ kind: 'edit' }, ['allow_always', 'reject_always']],
      [{ kind: 'edit' }, ['allow_always']],
    ])
    expect(answers).toEqual(['reject_always', 'cancelled'])
    expect(warnings).toEqual(['"edit" was refused: there was no way to allow it once'])
  })

  test('is judged by what it said of the tool before', async () => {
    const { finished } = await make(
      agentProgram({
        prompt: `await update({ sessionUpdate: 'tool_call', toolCallId: 't', title: 'Edit', kind: 'edit', locations: [{ path: '/etc/passwd' }] })
        await say(JSON.stringify(await ask({})))`,
      }),
      { agent: 'write: true' },
    )
    expect(JSON.parse(finished.output?.text ?? '')).toMatchObject({ optionId: 'reject_once' })
  })
})

describe('a file that a program wants to change', () => {
  test('is one of the workspace, by every link on its way, whether or not it leads anywhere yet, and none of its records', async () => {
    const outside = tempFolder()
    writeFileSync(join(outside, 'secret'), 'a secret')
    const refused = ['../up', 'link/secret', 'link/new', 'file', 'dangling', '.loop/x', '.git/hooks/x', '.GIT/config']
    const allowed = ['made.txt', 'new/made.txt', 'inner/made.txt', '.github/x.yml']
    const links = { link: outside, file: join(outside, 'secret'), dangling: join(outside, 'later'), inner: 'src' }
    const { finished } = await make(
      agentProgram({
        first: `fs.mkdirSync('.git'); fs.mkdirSync('src'); for (const [name, to] of Object.entries(${JSON.stringify(links)})) fs.symlinkSync(to, name)`,
        prompt: `for (const path of ${JSON.stringify([...refused, ...allowed])}) await say((await ask({ toolCallId: path, kind: 'edit', locations: [{ path: process.cwd() + '/' + path }] })).optionId + '\\n')`,
      }),
      { agent: 'write: true' },
    )
    expect((finished.output?.text ?? '').trim().split('\n')).toEqual([
      ...refused.map(() => 'reject_once'),
      ...allowed.map(() => 'allow_once'),
    ])
  })

  test('is one of a workspace that is itself behind a link', async () => {
    const [real, link] = [tempFolder(), join(tempFolder(), 'project')]
    mkdirSync(join(real, 'loops'))
    symlinkSync(real, link)
    const path = JSON.stringify(join(link, 'made.txt'))
    const program = agentProgram({
      prompt: `await say((await ask({ kind: 'edit', locations: [{ path: ${path} }] })).optionId)`,
    })
    writeFileSync(join(real, 'loop.yaml'), `agents: { default: { command: ${program}, protocol: acp, write: true } }\n`)
    writeFileSync(
      join(real, 'loops/make.yaml'),
      'name: make\ntrigger: { type: manual }\npipeline: [{ prompt: go }]\nbudget: { maxIterations: 1 }\n',
    )
    const { plan } = await pickLoop('make', link)
    const { state } = await run({ plan, root: link })
    expect(state.nodes[0]?.output?.text).toBe('allow_once')
  })
})

test('files and terminals are not offered: a program that asks for them all the same is told that there are none', async () => {
  const { finished } = await make(
    agentProgram({
      prompt: `const said = promise => promise.then(value => JSON.stringify(value), error => error.message)
        await say(await said(client.request('fs/read_text_file', { sessionId: 's-1', path: process.cwd() + '/loop.yaml' })) + '\\n')
        await say(await said(client.request('fs/write_text_file', { sessionId: 's-1', path: process.cwd() + '/made', content: '' })) + '\\n')
        await say(await said(client.request('terminal/create', { sessionId: 's-1', command: 'ls' })))`,
    }),
    { agent: 'write: true' },
  )
  expect(finished.output?.text.split('\n')).toEqual(Array(3).fill(expect.stringContaining('Method not found')))
})
