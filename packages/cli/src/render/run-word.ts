import { basename } from 'node:path'
import { findRoot } from '@loop/runtime'
import type { Plan } from '@loop/spec'
import { shown } from './place.js'
import { quoted } from './quoted.js'

/** What a run is called on a command line in the current folder: its id, with its workspace when that is elsewhere. */
export const runWord = (root: string, run: string): string => (isAround(root) ? run : quoted(`${shown(root)}/${run}`))

/** What a loop is called on a command line in the current folder: its name, or the folder of its workspace. */
export const loopWord = (root: string, { name, source }: Plan): string =>
  quoted(basename(source.path) === 'openloop.json' ? shown(root) : name)

const isAround = (root: string): boolean => {
  try {
    return findRoot(process.cwd()) === root
  } catch {
    return false // no project here
  }
}
