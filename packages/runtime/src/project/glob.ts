import { glob } from 'tinyglobby'

/**
 * Files and folders that a glob pattern matches, absolute.
 *
 * @param skipped names of folders that are not looked into
 */
export const pathsMatching = (pattern: string, cwd: string, skipped: readonly string[]): Promise<string[]> =>
  glob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: skipped.flatMap(folder => [`**/${folder}`, `**/${folder}/**`]),
  })
