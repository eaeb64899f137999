import { answerAsk } from '../../src/index.js'

// Answers one question in a process of its own, once all that are to answer are there; says whether it was the first.
const [, , root = '', ask = '', note = ''] = process.argv
process.stdout.write('ready\n')
process.stdin.once('data', () => {
  answerAsk(root, ask, 'edit', note, undefined, `the text of ${note}`).then(
    () => process.exit(0),
    (cause: Error) => {
      process.stderr.write(cause.message)
      process.exit(3)
    },
  )
})
