type Judges = (args: readonly string[]) => boolean

const never: Judges = () => false

const withAny =
  (...options: readonly RegExp[]): Judges =>
  args =>
    args.some(arg => options.some(option => option.test(arg)))

/** An exit of awk with anything but 0, and what starts other programs. */
const awkJudges = withAny(/\bexit\b[\s(]*(?!0+\b)[^\s;}()]/, /\bsystem\s*\(|\|\s*getline/, /^-f|^--file|^-E$/)

/** With a file to look into, a pattern that every text has judges nothing; without one, whether there is any text at all is told. */
const grepJudges: Judges = args => {
  const at = args.findIndex(arg => !arg.startsWith('-'))
  const [pattern = '', ...files] = args.slice(at < 0 ? args.length : at)
  const isOwn = !args.some(arg => /^-\w*[efFx]\w*$|^--(regexp|file|fixed-strings|line-regexp)/.test(arg))
  return !isOwn || files.length === 0 || !/^(\^?(\.\*)?|(\.\*)?\$|\^\.\*\$)$/.test(pattern)
}

const jqJudges: Judges = args =>
  !args.some(arg => /^(-\w*n\w*|--null-input)$/.test(arg)) ||
  args.some(arg => /^--(slurpfile|rawfile|argfile|exit-status)$|^-\w*e\w*$|\b(inputs?|error|halt_error)\b/.test(arg))

const judgesSums = withAny(/^(-c|--check)$/)

/** Programs that pass texts on, or show where files are, and when they judge all the same. */
const filters: Readonly<Record<string, Judges>> = {
  find: withAny(/^-(exec|ok)(dir)?$/),
  fd: withAny(/^(-x|-X|--exec|--exec-batch)$/),
  sed: withAny(/[qQ]\s*[1-9]/, /^-\w*f$|^--file/),
  awk: awkJudges,
  gawk: awkJudges,
  mawk: awkJudges,
  nawk: awkJudges,
  grep: grepJudges,
  egrep: grepJudges,
  rg: grepJudges,
  jq: jqJudges,
  sort: withAny(/^(-[cC]|--check.*)$/),
  md5sum: judgesSums,
  sha1sum: judgesSums,
  sha256sum: judgesSums,
  sha512sum: judgesSums,
  shasum: judgesSums,
  cksum: judgesSums,
  ...Object.fromEntries(
    'cut uniq tr column rev fold fmt paste expand od xxd hexdump strings'.split(' ').map(name => [name, never]),
  ),
}

/** Whether a program only passes a text on or shows something, whatever there is in it. */
export const onlyFilters = (name: string, args: readonly string[]): boolean =>
  Object.hasOwn(filters, name) && filters[name]?.(args) === false
