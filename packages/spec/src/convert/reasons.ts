/** Why a field has no counterpart, by where it stands. */
const reasons: Record<'lss' | 'loopkit', [field: RegExp, reason: string][]> = {
  lss: [
    [/^\/trigger/, 'lss does not say what starts a loop'],
    [/^\/pipeline\/.*\/(?:then|else)/, 'lss has no choices, and would run the step always'],
    [/\/when$/, 'lss has no choices'],
    [/\/agent$/, 'lss names models and not the agents of a project'],
    [/\/skill$/, 'lss has no skills'],
    [/\/connectors/, 'lss knows tools, of which all others would be forbidden'],
    [/^\/pipeline/, 'lss has no word for it; a choice and what is in it is left out'],
    [/^\/verify\/(?:autoRetry|maxRounds)/, 'a loop that does not try again has one iteration in lss'],
    [/^\/verify\/maker/, 'a step that makes the work is not carried over'],
    [/^\/budget\/maxTokens/, 'lss has no hard limit on tokens; `token_soft_cap` only tells'],
    [/^\/memory\/store/, 'lss keeps nothing for later runs in files, but on a server that the loop names'],
    [/^\/memory/, 'lss has no word for it'],
    [/^\/(?:description|name)$/, 'lss wants another form'],
  ],
  loopkit: [
    [/^\/loop_name$|^\/metadata/, 'loopkit has no place for it'],
    [/^\/version$/, 'loopkit has no versions of documents'],
    [/^\/inputs/, 'loopkit declares no inputs; `loop run --input` gives them'],
    [/^\/memory/, 'memory is kept whole in loopkit, for every step'],
    [/^\/workers\/\d+\/model\/provider/, "the provider is that of the project's agent"],
    [/^\/workers\/\d+\/model/, "how a model is sampled is up to the project's agent"],
    [/^\/workers\/\d+\/inputs/, 'a step is given what the steps before it made, and cannot choose'],
    [/^\/workers\/\d+\/outputs/, 'say in the prompt what the result should look like'],
    [/^\/workers\/\d+\/depends_on/, 'a step waits for all the steps before it, so it waits for more'],
    [/^\/workers\/\d+$/, 'a step waits for all the steps before it, so it waits for more'],
    [/^\/workers/, "tools, timeouts, retries and costs of a call are up to the project's agent"],
    [
      /^\/(?:evaluators\/\d+\/(?:implementation|type)|extensions\/evaluators)/,
      'declare it in `checks:` of the project file, under the name of the checker',
    ],
    [/^\/evaluators\/\d+\/(?:rubric|aggregation)/, 'in loopkit every criterion has to be fulfilled'],
    [/^\/evaluators\/\d+\/model/, "the model is that of the project's agent"],
    [/^\/evaluators\/\d+\/runs_after/, 'all checkers judge the same steps'],
    [
      /^\/evaluators/,
      'loopkit has checkers that are commands or agents; a person is asked when the rounds are used up',
    ],
    [/^\/feedback_channels/, 'feedback goes from every checker to the makers'],
    [/^\/optimization_strategy/, 'nothing is changed between rounds but what the feedback says'],
    [/^\/termination_conditions\/success/, 'a run succeeds when every check passes'],
    [
      /^\/termination_conditions\/failure\/\d+\/(?:value|action)/,
      'loopkit allows 10 rounds, counts whole minutes, and pauses at a limit',
    ],
    [/^\/termination_conditions\/stall/, 'loopkit does not notice that a loop gets no further'],
    [/^\/termination_conditions/, 'loopkit ends at rounds, iterations, time and costs alone'],
    [/^\/metrics/, 'loopkit has no metrics'],
    [/^\/safety_constraints/, 'loopkit has no safety constraints'],
    [/^\/cost_limits/, 'loopkit has one hard limit for the whole run'],
    [/^\/composition/, 'loopkit has no loops made of loops'],
  ],
}

/** Why something at a pointer could not be carried over. */
export const reasonFor = (pointer: string, to: 'lss' | 'loopkit'): string =>
  reasons[to].find(([field]) => field.test(pointer))?.[1] ?? `${to} has no place for it`
