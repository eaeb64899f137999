import { describe, expect, it } from 'vitest'
import { opened, standIn } from '../support/connectors.js'

const readyOf = ({ events }: ReturnType<typeof opened>) =>
  events.flatMap(event => (event.type === 'connector.ready' ? [event] : []))

describe('the tools of a connector', () => {
  it('are those that the project lists, and what is listed and not there is told with what may be meant', async () => {
    const one = opened(standIn('well', { tools: ['ecko', 'write'] }))
    const tools = await one.connectors.sourceOf('it').tools()
    expect(tools.map(({ name }) => name)).toEqual(['it/write'])
    expect(readyOf(one)).toMatchObject([{ tools: 1, warnings: ['it has no tool "ecko"; did you mean "echo"?'] }])
  })

  it('count as changing something, unless the project says otherwise or trusts what the server says', async () => {
    const changes = async (more: object) => (await opened(standIn('well', more)).tool('write')).changes
    expect(await changes({})).toBe(true)
    expect(await changes({ trustHints: true })).toBe(false)
    expect(await changes({ readOnly: ['write'] })).toBe(false)
    expect((await opened(standIn('well', { trustHints: true })).tool('echo')).changes).toBe(true)
  })

  it('may come in pages', async () => {
    const one = opened(standIn('pages', { tools: ['page-0', 'page-3'] }))
    const tools = await one.connectors.sourceOf('it').tools()
    expect(tools.map(({ name }) => name)).toEqual(['it/page-0', 'it/page-3'])
  })

  it('may have any name', async () => {
    const names = ['a/b', 'Ünïcode näme', 'x'.repeat(200)]
    const one = opened(standIn('names', { tools: names }))
    for (const name of names) expect((await one.use(name)).text).toBe(`${name}: {}`)
  })

  it('are there once, though the server lists one twice', async () => {
    const one = opened(standIn('duplicates', { tools: ['echo'] }))
    const tools = await one.connectors.sourceOf('it').tools()
    expect(tools.map(({ description }) => description)).toEqual(['the first'])
    expect(readyOf(one)[0]?.warnings).toEqual(['it has "echo" more than once; the first one counts'])
  })

  it('are described in so many words and no more', async () => {
    const one = opened(standIn('long'))
    const tools = await one.connectors.sourceOf('it').tools()
    expect(tools.map(({ name, description }) => [name, description.length])).toEqual([['it/echo', 4_000]])
    expect(readyOf(one)[0]?.warnings).toEqual([
      'the description of "echo" was cut',
      '"write" is left out: what it takes is described in more than 64000 characters',
    ])
  })

  it('are asked for again when the server says that they changed, and a change of a listed one is on record', async () => {
    const one = opened(standIn('changes', { tools: ['echo'] }))
    await one.use('echo', { do: 'change' })
    expect((await one.tool('echo')).description).toBe('does something else')
    expect(readyOf(one).map(({ warnings }) => warnings)).toEqual([undefined, ['its tools are not what they were']])
    expect(new Set(readyOf(one).map(({ digest }) => digest)).size).toBe(2)
  })

  it('take objects alone', async () => {
    const one = opened(standIn('well'))
    for (const input of ['text', null, [1], 3])
      expect(await one.use('echo', input)).toEqual({ text: expect.stringContaining('given an object'), failed: true })
  })

  it('are of a connector that is declared', () => {
    const { connectors } = opened(standIn('well'))
    expect(() => connectors.sourceOf('toString')).toThrow('no connector "toString" is declared')
  })
})

describe('what a tool gives', () => {
  it.each([
    ['fail', { text: 'the disk is full', failed: true }],
    ['error', { text: 'answered with an error: no such thing', failed: true }],
    ['no-result', { text: 'answered what the protocol does not know', failed: true }],
    ['nothing', { text: '[nothing]' }],
    ['structured', { text: '{\n  "temperature": 21\n}' }],
    ['structured-twice', { text: '{"temperature": 21}' }],
  ])('%s', async (what, result) => {
    expect(await opened(standIn('well')).use('echo', { do: what })).toEqual(result)
  })

  it('is told in words where it is no text', async () => {
    const { text } = await opened(standIn('well')).use('echo', { do: 'mixed' })
    expect(text.split('\n\n')).toEqual([
      'first',
      '[image, image/png, 3 bytes: not shown]',
      '[audio, audio/wav, 6 bytes: not shown]',
      '[resource file:///a.txt: a.txt, a file; not read]',
      '[resource note://1]\nthe note',
      '[resource blob://1, application/pdf, 3 bytes: not shown]',
      '{\n  "temperature": 21\n}',
    ])
  })

  it('is kept up to a bound, and says what is missing', async () => {
    const { text } = await opened(standIn('well')).use('echo', { do: 'huge', bytes: 5_000_000 })
    expect(text.length).toBeLessThan(263_000)
    expect(text).toMatch(/\n\[… 4737856 more bytes left out …\]$/)
  })
})
