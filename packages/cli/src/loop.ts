#!/usr/bin/env node
import { keptCode } from './start/kept-code.js'
import { loaderOf } from './start/loader.js'

/** Tells builds apart; the build puts it here. */
declare const BUILD: string

const { load, keep } = loaderOf(__dirname, keptCode(BUILD))
process.once('exit', keep)
const { main } = load('main.js') as typeof import('./main.js')
// Not awaited: what is loaded later takes from what is loaded now.
void main(BUILD)
