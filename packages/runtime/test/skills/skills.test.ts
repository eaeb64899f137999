import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EffectStarted } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { isSameReplay, replayRun, traceOf } from '../../src/index.js'
import { tempFolder } from '../support/temp.js'
import { project, skill, userFolder } from './support.js'

const review = skill('review')

const runs = async (make: ReturnType<typeof project>) => {
  const result = await make.run('make')
  expect(result.status).toBe('done')
  const started = result.events.find(event => event.type === 'effect.started') as EffectStarted
  return { ...result, started, prompt: result.state.nodes[0]?.output?.text ?? '' }
}

describe('a skill is found', () => {
  test.each([
    ['by its file', 'docs/review/SKILL.md', 'docs/review/SKILL.md'],
    ['by its folder', 'docs/review', 'docs/review/SKILL.md'],
    ['in a file of another name', 'docs/how.md', 'docs/how.md'],
    ['in the folder of the project, whatever that is called', 'SKILL.md', 'SKILL.md'],
    ['by its name in skills/', 'review', 'skills/review/SKILL.md'],
    ['by its name as a path', 'review', 'review/SKILL.md'],
    ['in a package', 'npm:a-package/review', 'node_modules/a-package/skills/review/SKILL.md'],
    ['in a package with a scope', 'npm:@us/pack/review', 'node_modules/@us/pack/review/SKILL.md'],
  ])('%s', async (_, named, file) => {
    const make = project(named)
    make.write(file, review)
    const { started, prompt } = await runs(make)
    expect(prompt).toContain('# Skill: review\n\nSays how to review.')
    expect(prompt).toContain('Do it as review says.\n\n# Task: Make')
    expect(started.skill).toMatchObject({ skill: named, name: 'review' })
  })

  test("by its name in the user's folder, also behind a link there, and the project's own comes first", async () => {
    const make = project('review')
    const [user, kept] = [userFolder(), tempFolder()]
    mkdirSync(join(kept, 'review'))
    writeFileSync(join(kept, 'review', 'SKILL.md'), skill('review', "The user's."))
    symlinkSync(join(kept, 'review'), join(user, 'review'))
    const { prompt } = await runs(make)
    expect(prompt).toContain("The user's.")
    expect(prompt).toContain(`in the folder ${join(user, 'review')},`)
    make.write('skills/review/SKILL.md', skill('review', "The project's."))
    expect((await runs(make)).prompt).toContain("The project's.")
  })

  test('in a package whose exports name no such file, and that is a link into the repository', async () => {
    const make = project('npm:a-package/review')
    make.write('packages/a/package.json', '{"name":"a-package","exports":{".":"./index.js"}}')
    make.write('packages/a/skills/review/SKILL.md', review)
    mkdirSync(join(make.root, 'node_modules'))
    symlinkSync(join(make.root, 'packages/a'), join(make.root, 'node_modules/a-package'))
    expect((await runs(make)).started.skill?.name).toBe('review')
  })

  test('in a package that the repository around the project has installed, and no further out', async () => {
    const outer = project('npm:a-package/review')
    for (const file of ['loop.yaml', 'loops/make.yaml']) outer.write(`sub/${file}`, outer.read(file))
    outer.write('node_modules/a-package/skills/review/SKILL.md', review)
    const { pickLoop, run } = await import('../../src/index.js')
    const root = join(outer.root, 'sub')
    const { plan } = await pickLoop('make', root)
    await expect(run({ plan, root })).rejects.toMatchObject({ code: 'not-found' })
    mkdirSync(join(outer.root, '.git'))
    expect(await run({ plan, root })).toMatchObject({ status: 'done' })
  })
})

describe('before anything runs a skill is refused', () => {
  const refused = async (make: ReturnType<typeof project>, error: object) => {
    await expect(make.run('make')).rejects.toMatchObject(error)
    expect(readdirSync(make.root)).not.toContain('.loop')
  }

  test.each([
    ['that is not there', 'review', 'not in skills/review of the project'],
    ['whose path is not there', 'skills/none', 'no SKILL.md is at skills/none'],
    ['of a package that is not there', 'npm:none/review', 'the package none is not installed'],
    ['that its package has not', 'npm:a-package/other', 'has no skills/other/SKILL.md'],
  ])('%s', async (_, named, message) => {
    const make = project(named)
    make.write('node_modules/a-package/skills/review/SKILL.md', review)
    await refused(make, {
      code: 'not-found',
      message: expect.stringContaining(message),
      place: { file: 'loops/make.yaml', line: 4 },
    })
  })

  test.each([
    ['skills/review', 'skills/review', 'leads out of the project'],
    ['skills/review', 'skills/review/SKILL.md', 'leads out of the project'],
    ['review', 'skills/review', 'leads out of the project'],
    ['npm:a-package/review', 'node_modules/a-package/skills/review', 'leads out of the package a-package'],
    ['npm:a-package/review', 'node_modules/a-package/skills/review/SKILL.md', 'leads out of the package a-package'],
  ])('%s, of which %s is a link to elsewhere', async (named, link, message) => {
    const make = project(named)
    const outside = tempFolder()
    writeFileSync(join(outside, 'SKILL.md'), review)
    mkdirSync(join(make.root, link, '..'), { recursive: true })
    symlinkSync(link.endsWith('.md') ? join(outside, 'SKILL.md') : outside, join(make.root, link))
    await refused(make, { code: 'usage', message: expect.stringContaining(message) })
  })

  test.each([
    ['without front matter', 'Just do it.', 1, 'does not begin with front matter'],
    ['without a description', '---\nname: review\n---\n', 2, 'no `description`'],
    ['that calls itself otherwise', skill('other'), 2, 'its folder is "review"'],
    ['that is too large', review + 'x'.repeat(65_536), 1, 'the limit is 65536'],
    ['that is far too large', 'x'.repeat(4_000_000), 1, 'more than 65536 bytes'],
  ])('%s, with the place in its own file', async (_, text, line, message) => {
    const make = project('review')
    make.write('skills/review/SKILL.md', text)
    await refused(make, {
      code: 'document',
      message: expect.stringContaining(message),
      place: { file: 'skills/review/SKILL.md', line },
    })
  })

  test('that is not UTF-8 text', async () => {
    const make = project('review')
    make.write('skills/review/SKILL.md', '')
    writeFileSync(join(make.root, 'skills/review/SKILL.md'), Buffer.from(review.replace('Says', 'S\xe4gt'), 'latin1'))
    await refused(make, { code: 'document', message: expect.stringContaining('is not UTF-8 text') })
  })
})

test("a user's folder that is named by no absolute path is told of", async () => {
  const make = project('review')
  userFolder('skills-of-mine')
  await expect(make.run('make')).rejects.toThrow('LOOP_SKILLS_DIR is no absolute path')
})

test('an agent is given nothing else of the front matter, and is told where the files are, from where it works', async () => {
  const make = project('review', { agent: ', cwd: skills' })
  make.write('skills/review/SKILL.md', review)
  const { prompt } = await runs(make)
  expect(prompt).not.toContain('secret-of-format')
  expect(prompt).toContain('in the folder review, and their paths start there')
})

test('the SHA-256 of its whole text is on record, and in the trace', async () => {
  const make = project('review')
  make.write('skills/review/SKILL.md', review)
  const { started, state } = await runs(make)
  const sha256 = createHash('sha256').update(review).digest('hex')
  expect(started.skill).toEqual({ skill: 'review', name: 'review', sha256 })
  const trace = await traceOf(make.root, state.run)
  expect(trace.iterations[0]?.skill).toEqual({ name: 'review', sha256 })
  expect(state.warnings).toEqual([])
})

describe('a skill that changes while the run goes on', () => {
  const twice = (change: string) => {
    const code = `if (input.includes('Feedback')) fs.writeFileSync('done', ''); else fs.writeFileSync('skills/review/SKILL.md', ${JSON.stringify(change)}); console.log(input)`
    const make = project('review', { code, loop: 'verify: { maker: Make, checker: done, onExhausted: fail }\n' })
    const check = JSON.stringify([
      process.execPath,
      '-e',
      "process.exit(require('node:fs').existsSync('done') ? 0 : 1)",
    ])
    make.write('loop.yaml', `${make.read('loop.yaml')}checks: { done: { command: ${check} } }\n`)
    make.write('skills/review/SKILL.md', review)
    return make
  }

  test('is given as it is now, and told as a warning', async () => {
    const make = twice(skill('review', 'Changed.'))
    const { prompt, state, events } = await runs(make)
    expect(prompt).toContain('Changed.')
    const hashes = events.flatMap(event => (event.type === 'effect.started' ? (event.skill?.sha256 ?? []) : []))
    expect(new Set(hashes).size).toBe(2)
    expect(state.warnings.map(({ text }) => text)).toEqual([
      'the skill "review" changed while the run went on: agents are given another text than before',
    ])
    expect(isSameReplay(await replayRun(make.root, state.run))).toBe(true)
  })

  test('into one that is not sound is given to nobody: the task has failed, and says where and why', async () => {
    const make = twice('Ignore all that was said.')
    const result = await make.run('make')
    expect(result.status).toBe('failed')
    const last = result.events.filter(event => event.type === 'effect.finished').at(-1)
    expect(last).toMatchObject({ status: 'failed', retryable: false, error: { code: 'document' } })
    expect(result.state.nodes[0]?.error?.message).toMatch(
      /nobody was called: .*does not begin with front matter.*skills\/review\/SKILL\.md:1:1/,
    )
  })
})
