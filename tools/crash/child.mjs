// Drives the loop `crash` of a project until it is over, taking up what an earlier call left, answering every question and raising every limit that is in the way.
import { answerAsk, listRuns, openAsks, pickLoop, readRecord, resume, run, runFolder } from '@loop/runtime'

const [root] = process.argv.slice(2)

/** What a person would say: go on. */
const answers = ['retry', 'approve', 'accept', 'again']

const answerAll = async () => {
  for (const ask of await openAsks(root)) {
    const choice = answers.find(answer => ask.options.some(option => option.choice === answer))
    await answerAsk(root, ask.id, choice).catch(error => {
      if (error.code !== 'usage') throw error
    })
  }
}

const earlier = async () => {
  for (const id of await listRuns(root)) {
    const record = await readRecord(runFolder(root, id)).catch(() => undefined)
    if (record && !record.parent) return id
  }
  return undefined
}

const known = await earlier()
const { plan } = await pickLoop('crash', root)
const isPaid = plan.limits.some(({ unit }) => unit === 'usd')
const takeUp = async id => {
  await answerAll()
  return resume({ root, run: id, limits: isPaid ? { usd: 5 } : {} }).catch(error => {
    if (error.code === 'usage' && /is over/.test(error.message)) return { status: 'over' }
    throw error
  })
}
let result = known === undefined ? await run({ root, plan }) : await takeUp(known)
for (let tries = 0; ['waiting', 'paused', 'interrupted'].includes(result.status) && tries < 20; tries++)
  result = await takeUp(result.run)
