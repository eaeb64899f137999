/** Words after which a shell reads something else than a simple command. */
export const reserved: ReadonlySet<string> = new Set(
  'if then else elif fi for while until do done case esac in select function [[ { } coproc'.split(' '),
)

/** What a shell does itself. */
export const builtIns: ReadonlySet<string> = new Set(
  (
    'alias bg break cd command continue echo eval exec exit export false fg getopts hash jobs kill let local printf pwd read readonly ' +
    'return set shift shopt source test times trap true type typeset declare ulimit umask unalias unset wait builtin enable : . ['
  ).split(' '),
)

/** What looks whether something is there, or changes what there is: what comes after it is not certain any more. */
export const guards: ReadonlySet<string> = new Set(
  'alias command eval exec exit false hash return source test type [ .'.split(' '),
)

/** What passes on the command behind it. */
export const wrappers: ReadonlySet<string> = new Set(['exec', 'env', 'nohup', 'time', 'command', 'builtin', '!'])
