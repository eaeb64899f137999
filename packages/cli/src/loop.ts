#!/usr/bin/env node
import { execute } from './program.js'

process.exitCode = await execute(process.argv.slice(2))
