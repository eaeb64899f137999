import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from '../../store/replace-file.js'
import { inFolder, type Jail } from '../jail.js'
import { Refused } from '../refused.js'

const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW = 0 } = constants

/**
 * Puts a file of the jail there whole or not at all, with the permissions of the one that it replaces. What stands at its name is
 * replaced and never written through, so a link there leads nobody out.
 *
 * @param since what the file was when it was read: when it is another by now, nothing is done
 */
export const replaceIn = (
  jail: Jail,
  place: string,
  text: string,
  since?: { mtimeMs: number; ino: number; size: number },
): Promise<void> =>
  inFolder(
    jail,
    dirname(place) === '.' ? '' : dirname(place),
    async folder => {
      const path = join(folder, basename(place))
      const before = await lstat(path).catch(() => undefined)
      if (before && !before.isFile()) throw new Refused(before.isDirectory() ? 'it is a folder' : 'it is no plain file')
      const temporary = join(folder, `.${basename(place).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
      const file = await open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o666)
      try {
        try {
          if (before) await file.chmod(before.mode & 0o777)
          await file.writeFile(text)
          await file.sync()
        } finally {
          await file.close()
        }
        const now = since && (await lstat(path).catch(() => undefined))
        if (since && (now?.mtimeMs !== since.mtimeMs || now.ino !== since.ino || now.size !== since.size))
          throw new Refused('somebody else changed the file meanwhile; read it again')
        await rename(temporary, path)
      } catch (cause) {
        await rm(temporary, { force: true })
        throw cause
      }
      await syncFolder(folder)
    },
    true,
  )
