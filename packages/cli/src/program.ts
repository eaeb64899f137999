import { Command, CommanderError, Option } from 'commander'
import { version } from '../package.json'
import { examples } from './examples.js'
import { days, limit, oneInput, oneProfile, profiles, since, wholeLimit, wholeNumber } from './option-values.js'
import { printErr, printOut } from './output.js'
import { printError } from './render/error.js'
import { columnsOf, isLively } from './terminal.js'

/**
 * Does what the words of a command line say.
 *
 * @param build tells builds of the command apart; only a build keeps results
 * @returns the exit code, as the guide lists them
 */
export const execute = async (args: readonly string[], build?: string): Promise<number> => {
  let exitCode = 0
  const program = commands(args, build, async work => {
    exitCode = await work()
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (cause) {
    // Commander has said what is wrong by now; help and version end this way too.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
    return printError(cause)
  }
}

/** Runs a command and keeps its exit code. What a command needs is loaded only when it is called. */
type Perform = (work: () => Promise<number>) => Promise<void>

const commands = (args: readonly string[], build: string | undefined, perform: Perform): Command => {
  const program = new Command('loop')
    .description('Declares, validates and runs agent loops: hard limits, a checker that is not the maker.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: printOut,
      writeErr: printErr,
      getOutHasColors: () => isLively('stdout'),
      getErrHasColors: () => isLively('stderr'),
      getOutHelpWidth: () => columnsOf('stdout'),
      getErrHelpWidth: () => columnsOf('stderr'),
    })
    .addHelpText('after', () => examples('loop'))
  // Only a command that is called, or whose help is asked for, needs its options.
  const command = (usage: string, description: string, declare: (command: Command) => Command): void => {
    const added = program.command(usage).description(description)
    if (args.includes(added.name())) declare(added).addHelpText('after', () => examples(added.name()))
  }

  command('init [folder]', 'make a small project that runs at once, or a workspace for a loop of commands', init =>
    init
      .option('--yes', 'ask nothing, take what is offered')
      .option('--force', 'replace files that are there already')
      .option('--commands', 'make the folder a workspace for a loop of commands around a project that is there')
      .option('--project-root <folder>', 'with --commands: the project')
      .option('--mission <text>', 'with --commands: what has to be true in the end')
      .option('--detect', 'with --commands: propose the commands that the files of the project suggest')
      .action((folder, options) => perform(async () => (await import('./commands/init.js')).init(folder, options))),
  )

  command('validate [paths...]', 'check loops and score how ready they are', validate =>
    validate
      .addOption(format('pretty', 'json', 'ndjson', 'github', 'sarif', 'junit', 'checkstyle', 'markdown'))
      .option('--strict', 'take warnings for errors')
      .option('--fix', 'mend what can be mended in one way only, and write short forms in full')
      .option('--dry-run', 'with --fix: print what would change as a diff, and write nothing')
      .option('--explain', 'say what each score is made of, and score the design as well')
      .option('--no-score', 'leave the scores out')
      .option('--no-cache', 'neither use nor keep results of files that stay as they are')
      .addOption(
        new Option('--profile <profile>', 'which readiness score').choices(['lrs-1', 'loopkit-0.1']).default('lrs-1'),
      )
      .action((paths, options) =>
        perform(async () => (await import('./commands/on-files.js')).validate(paths, { ...options, version, build })),
      ),
  )

  command(
    'convert <file>',
    'convert a loop to another dialect, with a list of what could not be carried over',
    convert =>
      convert
        .addOption(
          new Option('--to <dialect>', 'the dialect of the result').choices(['lss', 'loopkit']).makeOptionMandatory(),
        )
        .option('-o, --out <file>', 'write it to a file')
        .addOption(new Option('--format <format>', 'how to print the result').choices(['yaml', 'json']).default('yaml'))
        .action((file, options) => perform(async () => (await import('./commands/convert.js')).convert(file, options))),
  )

  command('score <paths...>', 'score loops by one or several profiles, with what would raise each score', score =>
    score
      .addOption(new Option('--profile <profile>', `${profiles.join(', ')}; may be repeated`).argParser(oneProfile))
      .option('--declared', 'take over the scores that a document gives itself in `les_scores`')
      .addOption(new Option('--observed', 'score runs by what they did, and their mean').conflicts('profile'))
      .addOption(format('pretty', 'json'))
      .action((paths, options) =>
        perform(async () =>
          options.observed
            ? (await import('./commands/records.js')).scoreObserved(paths, options)
            : (await import('./commands/on-files.js')).score(paths, options),
        ),
      ),
  )

  command('doctor [workspace]', 'look whether all is there that runs need, and how to mend what is not', doctor =>
    doctor
      .option('--run', 'also ask agents for their version, which starts their programs')
      .addOption(format('pretty', 'json'))
      .action((target, options) =>
        perform(async () => (await import('./commands/doctor.js')).runDoctor(target, options)),
      ),
  )

  command('agents', 'list the agents of the project: what they are, whether they are there, and who pays', agents =>
    agents
      .option('--check', 'also ask their programs for their version and login, which starts them and costs nothing')
      .addOption(format('pretty', 'json'))
      .action(options => perform(async () => (await import('./commands/agents.js')).agents(options))),
  )

  command('run <loop>', 'run a loop, by its name, by the path of its file, or by the folder of its workspace', run =>
    withLimits(run)
      .option('--dry-run', 'simulate every task and every check')
      .option('--unblock', 'although its latest run was blocked: more rounds in a row failed than may')
      .option('--seed <number>', 'for a dry run: the same seed gives the same run', wholeNumber)
      .option('--input <key=value>', 'an input of the loop, of the type it declares; may be repeated', oneInput)
      .option('--inputs <file>', 'a file of inputs in JSON or YAML, or - for standard input')
      .addOption(format('pretty', 'ndjson', 'json'))
      .action((loop, options) => perform(async () => (await import('./commands/runs.js')).runLoop(loop, options))),
  )

  command(
    'resume <run>',
    'take a run up where it stopped: an id, a part of one, "last", or the folder of a workspace',
    resume =>
      withLimits(resume)
        .addOption(format('pretty', 'ndjson', 'json'))
        .action((run, options) => perform(async () => (await import('./commands/runs.js')).resumeRun(run, options))),
  )

  command('asks [workspace]', 'list what runs of the project, or of a workspace, wait for', asks =>
    asks
      .addOption(format('pretty', 'json'))
      .action((workspace, options) =>
        perform(async () => (await import('./commands/records.js')).asks(workspace, options)),
      ),
  )

  command('answer <run> [choice]', 'show the question of a run, or answer it', answer =>
    answer
      .option('--note <text>', 'a remark, which makers are given')
      .option('--text <text>', 'the text of an answer that takes one, as `edit` does')
      .addOption(new Option('--file <file>', 'the same from a file, or - for standard input').conflicts('text'))
      .action((run, choice, options) =>
        perform(async () => (await import('./commands/records.js')).answer(run, choice, options)),
      ),
  )

  command('status [runs...]', 'list the runs of the project, or show one; or what they cost', status =>
    status
      .option('--cost', 'what the runs spent, or those that are named: by loop, agent, model and day')
      .addOption(
        new Option('--since <when>', 'with --cost: only calls from then on, as in 7d, 12h or 2026-01-31').argParser(
          since,
        ),
      )
      .addOption(format('pretty', 'json'))
      .action((runs, options) =>
        perform(async () =>
          options.cost
            ? (await import('./commands/records.js')).costs(runs, options)
            : (await import('./commands/records.js')).status(runs, options),
        ),
      ),
  )

  command('replay <run>', 'decide a run again from its record and compare; calls nobody, writes nothing', replay =>
    replay
      .addOption(format('pretty', 'json'))
      .action((run, options) => perform(async () => (await import('./commands/records.js')).replay(run, options))),
  )

  command('diff-runs <a> <b>', 'show what differs between two runs', diff =>
    diff
      .addOption(format('pretty', 'json'))
      .action((a, b, options) =>
        perform(async () => (await import('./commands/records.js')).compareRuns(a, b, options)),
      ),
  )

  command('trace <run>', 'export a run as a Loop Trace 1.0', trace =>
    trace
      .option('-o, --output <file>', 'write it to a file')
      .action((run, options) => perform(async () => (await import('./commands/records.js')).trace(run, options))),
  )

  command('prune [workspace]', 'remove the records of runs that are over', prune =>
    prune
      .option('--older-than <days>', 'only runs whose last event is longer ago', days)
      .option('--keep <number>', 'the latest so many stay', wholeNumber)
      .option('--dry-run', 'say what would be removed, and remove nothing')
      .option('--force', 'also runs that are not over, and damaged ones')
      .addOption(format('pretty', 'json'))
      .action((workspace, options) =>
        perform(async () => (await import('./commands/records.js')).prune(workspace, options)),
      ),
  )

  command('diagram <loop>', 'draw a loop as a Mermaid diagram', diagram =>
    diagram
      .addOption(
        new Option('--view <view>', 'its graph, the states of a run, or who is asked what')
          .choices(['flow', 'state', 'sequence'])
          .default('flow'),
      )
      .option('-o, --output <file>', 'write it to a file')
      .action((loop, options) => perform(async () => (await import('./commands/diagram.js')).diagram(loop, options))),
  )

  return program
}

const format = (...formats: string[]): Option =>
  new Option('--format <format>', 'how to print the result').choices(formats).default('pretty')

const withLimits = (command: Command): Command =>
  command
    .option('--max-iterations <number>', 'make-and-check passes, before the loop’s own limit', wholeLimit)
    .addOption(
      new Option('--max-rounds <number>', 'the same, for loops of commands')
        .argParser(wholeLimit)
        .conflicts('maxIterations'),
    )
    .option('--max-tokens <number>', 'tokens of all agents together', wholeLimit)
    .option('--max-cost <dollars>', 'US dollars', limit)
    .option('--max-minutes <number>', 'minutes of running', limit)
