import { execFile } from 'node:child_process'

export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs a program to its end as a person in another folder would: nothing of this repository or its test runner shows. */
export const run = (command: string, args: string[], cwd: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: outsideEnv(),
      shell: process.platform === 'win32' && command === 'npm',
      maxBuffer: 2 ** 26,
    }
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error)
      else resolve({ code: error ? (error.code ?? 1) : 0, stdout, stderr })
    })
    child.stdin?.end()
  })

/** Runs it and gives what it printed. @throws Error with everything it printed when it did not end well */
export const runWell = async (command: string, args: string[], cwd: string): Promise<string> => {
  const { code, stdout, stderr } = await run(command, args, cwd)
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with exit code ${code}\n${stdout}${stderr}`)
  return stdout
}

const ours =
  /^(npm_(package|lifecycle|command|node_execpath|config_local_prefix)|VITEST|NODE_ENV$|NODE_OPTIONS$|FORCE_COLOR$)/

const outsideEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
