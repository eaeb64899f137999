/** Options by which programs say what they would do, or how they are set up, instead of doing it. */
const listing: Readonly<Record<string, RegExp>> = {
  pytest: /^--(collect-only|co|fixtures(-per-test)?|markers|setup-plan)$/,
  jest: /^--(listTests|showConfig|init)$/,
  mocha: /^--(dry-run|list-files)$/,
  playwright: /^--list$/,
  tsc: /^--(showConfig|init|listFilesOnly|all)$/i,
  eslint: /^--(print-config|env-info|init|inspect-config)$/,
  prettier: /^--(find-config-path|support-info|file-info)$/,
  ruff: /^--show-(files|settings)$/,
  rspec: /^--(dry-run|init)$/,
  phpunit: /^--list-(tests|suites|groups)\b/,
  ctest: /^(-N|--show-only.*|--print-labels)$/,
  dotnet: /^--list-tests$/,
  gradle: /^(-m|--dry-run)$/,
  gradlew: /^(-m|--dry-run)$/,
  tox: /^(-l|--listenvs|--showconfig)$/,
  nox: /^(-l|--list)$/,
  'go test': /^(-n|-list(=.*)?)$/,
  'go vet': /^-n$/,
  'cargo test': /^--list$/,
  'vitest list': /^list$/,
  'tox list': /^list$/,
  'tox config': /^config$/,
}

/** Options that are nobody's but of such programs, so that a package's script may be given them. */
const anyones = /^--(collect-only|listTests|showConfig|list-tests|listFilesOnly)$/

/** Words with which package managers run a script; without the name of one they list all. */
const runs = /^(run|run-script|rum|urn)$/

/** Whether a program only says what it would do, or what there is to run. */
export const onlyLists = (name: string, args: readonly string[]): boolean => {
  if (/^python(3(\.\d+)?)?$/.test(name)) {
    const at = args.indexOf('-m')
    return at >= 0 && onlyLists(args[at + 1] ?? '', args.slice(at + 2))
  }
  if (/^(npm|pnpm|yarn|bun)$/.test(name)) {
    const words = args.filter(arg => !arg.startsWith('-'))
    return (words.length === 1 && runs.test(words[0] ?? '')) || args.some(arg => anyones.test(arg))
  }
  return [name, `${name} ${args[0]}`].some(
    key => Object.hasOwn(listing, key) && args.some(arg => listing[key]?.test(arg) === true),
  )
}
