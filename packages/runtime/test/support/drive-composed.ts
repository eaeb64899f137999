import { pickLoop, resume, run } from '../../src/index.js'

// Drives a loop of a project in a process of its own, which a test can kill: <root> <loop>, or <root> <loop> <run> to go on.
const [root = '', loop = '', known] = process.argv.slice(2)
if (known) await resume({ root, run: known })
else {
  const { plan } = await pickLoop(loop, root)
  await run({ plan, root, inputs: { task: 'mend it' }, onCreated: id => void process.stdout.write(`${id}\n`) })
}
