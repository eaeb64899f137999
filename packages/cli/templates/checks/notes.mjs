// Judges NOTES.md. Whatever exits with 0 passes; what is printed is the evidence.
import { readFile } from 'node:fs/promises'

const expected = 3

const notes = await readFile('NOTES.md', 'utf8').catch(() => undefined)
const points = notes?.split('\n').filter(line => line.startsWith('- ')).length ?? 0

if (notes === undefined) console.log('NOTES.md is not there')
console.log(`NOTES.md has ${points} points, expected at least ${expected}`)
process.exitCode = points >= expected ? 0 : 1
