import type { TemplateName } from './names.js'

/** How a shell reads the place that a template stands at. */
export type Quoting = 'none' | 'double' | 'single' | 'here-document'

/** A template in a command, or a mention of the variable that holds the output of a program. */
export interface Occurrence {
  name: TemplateName
  start: number
  end: number
  quoting: Quoting
  /** Whether it is `$OPENLOOP_LAST_ERROR` itself, which the shell puts in. */
  isVariable: boolean
  /** Why nothing can be put there. */
  refused?: string
}

/** A word of a simple command, without its quotes. */
export interface Word {
  text: string
  /** Indexes of the templates in it, also of those in substitutions inside of it. */
  holds: number[]
}

/** A simple command: a program and its arguments, without redirections and assignments in front. */
export interface Command {
  words: Word[]
  /** Commands with the same number hand their output on from one to the next. */
  pipeline: number
  /** Whether it stands in `( )` or `$( )`. */
  isNested: boolean
  /** Templates in here-documents that it reads. */
  reads: number[]
}

/** A command line as a POSIX shell reads it, as far as templates need to know. */
export interface Shell {
  occurrences: Occurrence[]
  commands: Command[]
  /** A quote, substitution or here-document that is never closed, and where it begins. */
  unclosed?: { what: string; at: number }
}

/** Commands that a shell reads, at the top or in `( )` and `$( )`. */
export interface Commands {
  kind: 'commands'
  at: number
  /** Whether `)` ends it. */
  closes: boolean
  /** `case` commands that are open, whose patterns end with `)` as well. */
  cases: number
  command: Command
  word: Word | undefined
  /** Whether the word began with a quote or holds one, so that it is no reserved word. */
  isQuoted: boolean
  /** Whether the next word says where output goes or input comes from. */
  isRedirection: boolean
}

/** What else can be open. */
export interface Open {
  kind: 'double' | 'parameter' | 'arithmetic' | 'backticks'
  at: number
  /** Parentheses that are open, in arithmetic. */
  depth: number
  /** Whether it stands in double quotes, where single quotes mean nothing. */
  inDouble: boolean
}

export type Frame = Commands | Open

/** A here-document that begins at the next line. */
export interface Here {
  delimiter: string
  isQuoted: boolean
  stripsTabs: boolean
  command: Command
  at: number
}

const reserved = new Set(['if', 'then', 'else', 'elif', 'fi', 'do', 'done', 'while', 'until', '!', '{', '}', 'time'])

/** Takes down which words and commands there are. */
export interface Ledger {
  commands: Command[]
  begin(at: number, closes: boolean): Commands
  endWord(frame: Commands): void
  endCommand(frame: Commands, isPiped?: boolean): void
}

export const ledger = (): Ledger => {
  const commands: Command[] = []
  let pipelines = 0
  const fresh = (pipeline: number, isNested: boolean): Command => {
    const command = { words: [], pipeline, isNested, reads: [] }
    commands.push(command)
    return command
  }
  const endWord = (frame: Commands): void => {
    const { word, isQuoted, isRedirection, command } = frame
    if (!word) return
    frame.word = undefined
    frame.isQuoted = false
    frame.isRedirection = false
    if (isRedirection) return
    const isFirst = command.words.length === 0
    if (isFirst && !isQuoted && word.text === 'case') {
      frame.cases++
      command.words.push(word) // what follows is no program
    } else if (isFirst && !isQuoted && word.text === 'esac') frame.cases = Math.max(0, frame.cases - 1)
    else if (isFirst && !isQuoted && reserved.has(word.text)) return
    else if (isFirst && /^[A-Za-z_]\w*=/.test(word.text)) return
    else command.words.push(word)
  }
  return {
    commands,
    begin: (at, closes) => ({
      kind: 'commands',
      at,
      closes,
      cases: 0,
      command: fresh(++pipelines, closes),
      word: undefined,
      isQuoted: false,
      isRedirection: false,
    }),
    endWord,
    endCommand(frame, isPiped = false) {
      endWord(frame)
      frame.isRedirection = false
      frame.command = fresh(isPiped ? frame.command.pipeline : ++pipelines, frame.closes)
    },
  }
}
