import { fillTemplates } from '../templates/fill.js'

/** The program that runs a command: a POSIX shell, given a text that no value is ever put into. */
export const argvOf = (run: string): string[] => {
  const script = fillTemplates(run)
  // A text that begins like an option would be taken for one.
  return ['sh', '-c', /^[-+]/.test(script) ? ` ${script}` : script]
}
