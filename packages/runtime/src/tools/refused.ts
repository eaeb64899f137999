import type { ToolResult } from './tool.js'

/** Why a tool does not do what it was asked, in words for the model. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** What a tool comes to: what it refuses, and what the system refuses it, is a failed result. Only defects of ours are thrown. */
export const resultOf = async (use: () => Promise<string>): Promise<ToolResult> => {
  try {
    return { text: await use() }
  } catch (cause) {
    if (cause instanceof Refused) return { text: cause.message, failed: true }
    const { code, syscall } = cause as NodeJS.ErrnoException
    if (syscall === undefined) throw cause
    return { text: saidOf(code), failed: true }
  }
}

/** Without the path that the system names: it may be one of ours. */
const saidOf = (code = 'unknown error'): string =>
  ({
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of the path is no folder, or a link that appeared meanwhile',
    ELOOP: 'a part of the path is a link that appeared meanwhile',
    EACCES: 'it may not be touched (EACCES)',
    EPERM: 'it may not be touched (EPERM)',
    EISDIR: 'it is a folder',
    ENOSPC: 'no space is left on the disk',
    ENAMETOOLONG: 'the name is too long',
  })[code] ?? `the system says ${code}`
