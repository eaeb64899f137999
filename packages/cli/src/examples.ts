const ofCommand: Record<string, [command: string, does: string][]> = {
  loop: [
    ['loop init', 'begin here'],
    ['loop <command> --help', 'what a command does'],
  ],
  init: [
    ['loop init', 'in this folder, with two questions'],
    ['loop init my-loops --yes', 'in another folder, without any'],
    [
      'loop init .openloop/heal --commands --detect --mission "Every test passes"',
      'a workspace for a loop of commands around this project',
    ],
  ],
  validate: [
    ['loop validate', 'the project around this folder'],
    ['loop validate loops/heal.yaml', 'one loop'],
    ['loop validate . "flows/**/*.yaml"', 'all loops below a folder, those that a pattern matches'],
    ['loop validate - < heal.yaml', 'what comes in through standard input'],
    ['loop validate --format json', 'for programs'],
    ['loop validate --strict --format github', 'in CI, where warnings count'],
    ['loop validate loops/heal.yaml --fix --dry-run', 'what would be mended, as a diff'],
    ['loop validate loops/heal.yaml --fix', 'mend it'],
  ],
  convert: [
    ['loop convert loops/heal.yaml --to lss', 'print it in another dialect'],
    ['loop convert old.yaml --to lss --out new.yaml', 'a short form in full, into a file'],
    ['loop convert flow.yaml --to loopkit --format json', 'with what was lost, for programs'],
  ],
  score: [
    ['loop score loops/heal.yaml', 'how ready it is, and what would help most'],
    ['loop score . --format json', 'every loop below a folder, for programs'],
    [
      'loop score old.yaml --profile les-core-1.0 --profile les-discipline-1.0',
      'an LSS document, by formulas of others',
    ],
    ['loop score --observed last', 'a run, by what it did'],
    ['loop score --observed 4f2a 91bc last', 'several runs of one loop, and their mean'],
  ],
  doctor: [
    ['loop doctor', 'the project or the workspace in this folder'],
    ['loop doctor .openloop/demo', 'a workspace'],
    ['loop doctor loops/heal.yaml --run', 'one loop, and which version its agents are'],
    ['loop doctor --format json', 'for programs'],
  ],
  agents: [
    ['loop agents', 'who can carry out steps, and what is missing'],
    ['loop agents --check', 'which version they are, and whether somebody is logged in'],
    ['loop agents --format json', 'for programs'],
  ],
  run: [
    ['loop run heal --dry-run', 'walk through it without any agent'],
    ['loop run heal --max-cost 2', 'with a limit in dollars'],
    ['loop run loops/heal.yaml --input issue=12', 'by path, with an input'],
    ['loop run .openloop/heal --max-rounds 3', 'a workspace, for at most three rounds'],
    ['loop run heal --format ndjson', 'every event as it happens'],
  ],
  resume: [
    ['loop resume last', 'the latest run'],
    ['loop resume last --max-iterations 8', 'with a higher limit'],
  ],
  asks: [
    ['loop asks', 'every open question, with its answers'],
    ['loop asks --format json', 'for programs'],
  ],
  answer: [
    ['loop answer last', 'what is the question?'],
    ['loop answer last again --note "keep the API"', 'answer it, with a remark'],
    ['loop answer last edit --file prompt.md', 'go on with a text of your own'],
  ],
  status: [
    ['loop status', 'all runs'],
    ['loop status last', 'one run'],
    ['loop status last --format json', 'its heartbeat'],
    ['loop status --cost --since 7d', 'what the last seven days cost'],
    ['loop status --cost last', 'what one run cost'],
  ],
  replay: [
    ['loop replay last', 'would the engine decide the same again?'],
    ['loop replay last --format json', 'for programs'],
  ],
  'diff-runs': [
    ['loop diff-runs 4f2a last', 'what became different since then'],
    ['loop diff-runs 4f2a last --format json', 'for programs'],
  ],
  trace: [
    ['loop trace last', 'print it'],
    ['loop trace last -o run.trace.json', 'write it to a file'],
  ],
  prune: [
    ['loop prune --older-than 30 --dry-run', 'what would go'],
    ['loop prune --older-than 30', 'remove what is older than 30 days'],
    ['loop prune --keep 20', 'keep the latest 20 runs'],
  ],
  diagram: [
    ['loop diagram heal', 'print it'],
    ['loop diagram heal --view state', 'what a run goes through'],
    ['loop diagram heal -o heal.mmd', 'write it to a file'],
  ],
}

/** Examples for the end of a help text. */
export const examples = (command: string): string => {
  const list = ofCommand[command] ?? []
  const width = Math.max(...list.map(([words]) => words.length))
  return `\nExamples:\n${list.map(([words, does]) => `  ${words.padEnd(width)}  ${does}`).join('\n')}`
}
