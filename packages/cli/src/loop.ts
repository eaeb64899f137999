#!/usr/bin/env node
import { flushed } from './output.js'
import { execute } from './program.js'

const exitCode = await execute(process.argv.slice(2))
await flushed()
// Nothing is left to do, and taking the process apart bit by bit takes its time.
process.exit(exitCode)
