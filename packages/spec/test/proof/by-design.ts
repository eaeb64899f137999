import type { MutationKind } from './mutations.js'

/** Mutations of a meaningful kind that are not found, or not found near, and why that is right or what is missing. */
export const byDesign: readonly { kinds: readonly MutationKind[]; at: RegExp; why: string }[] = [
  {
    kinds: ['dangle'],
    at: /\/(?:description|prompt|objective|instructions|criteria|criteria\/\d+|definition|tags\/\d+|role)$|^\/inputs\/examples\//,
    why: 'free text, which is written twice by chance; no reference',
  },
  {
    kinds: ['dangle'],
    at: /\/model(?:\/name|\/provider)?$|\/vendor$/,
    why: 'models and who makes them are known to nobody here; new ones come every month',
  },
  {
    kinds: ['dangle'],
    at: /\/(?:implementation|template_ref|schema_ref|price_table_ref|calibration_ref|queue|lens|skill)$/,
    why: 'names something outside of the document, which the host has to know',
  },
  {
    kinds: ['dangle'],
    at: /\/(?:command|env|writes|connectors|tools)\/\d+$/,
    why: 'a program, a variable, a tool: any word may be one',
  },
  {
    kinds: ['dangle', 'retype'],
    at: /\/output\/\w+$/,
    why: 'a pointer into what a program will print, or which values of it; all when nothing is said',
  },
  { kinds: ['dangle'], at: /\/outputs\/name$/, why: 'what is produced may have any name; nothing refers to it' },
  {
    kinds: ['rename'],
    at: /^\/(?:agents|checks|loops|connectors)\/[^/]+$/,
    why: 'declares another name; when used, its users are found, and a project file alone has none',
  },
  {
    kinds: ['rename'],
    at: /^\/inputs\/schema\/[^/]+$/,
    why: 'declares another input; when one is read, its readers are found, and one may be there for whoever starts the run',
  },
  {
    kinds: ['rename', 'retype', 'dangle'],
    at: /^\/(?:metadata|x_\w+)(?:\/|$)/,
    why: 'the format leaves these open; rules read what they know of them',
  },
  {
    kinds: ['rename', 'retype', 'dangle'],
    at: /\/(?:config|redaction)\/.+$/,
    why: 'the format leaves settings open',
  },
  {
    kinds: ['drop', 'rename'],
    at: /^\/(?:agents(?:\/default)?|settings)$/,
    why: 'what stood in for something is gone; found where nothing stands in any more',
  },
  {
    kinds: ['drop'],
    at: /^\/workers\/\d+\/tools$/,
    why: 'a tool that is marked as irreversible is unlisted now: found at the mark',
  },
  { kinds: ['rename'], at: /^\/connectors\/\w+\/headers\/[^/]+$/, why: 'a header may have any name' },
  { kinds: ['drop'], at: /^\/agents\/\w+\/model$/, why: 'nobody says the model now: found where the agent is used' },
  {
    kinds: ['drop'],
    at: /^\/memory\/write_policy$/,
    why: 'nobody may keep lessons now: found at what was to make them',
  },
  {
    kinds: ['retype', 'dangle', 'rename'],
    at: /^\/extensions\/evaluators\/\w+\/schema\/.+$/,
    why: 'a JSON Schema, which the host looks at',
  },
  {
    kinds: ['exceed'],
    at: /^\/cost_limits\/cumulative_usd$/,
    why: 'without an amount, coming near it halts nothing: found at what was to halt',
  },
  { kinds: ['exceed'], at: /\/(?:cost_budget_usd|weight)$/, why: 'found at the whole, whose sum is wrong' },
  {
    kinds: ['retype', 'drop'],
    at: /^\/pipeline\/\d+(?:\/prompt)?$/,
    why: 'an anchor went with it: found at its alias, without a pointer since there is no document',
  },
  {
    kinds: ['drop'],
    at: /^\/extensions\/evaluators\/\w+\/command$/,
    why: 'found at the evaluator, which then has no command',
  },
  { kinds: ['drop'], at: /^\/metrics\/\d+\/primary$/, why: 'found at the metrics as a whole: none is primary' },
  {
    kinds: ['drop'],
    at: /^\/verify\/maxRounds$/,
    why: 'found at the budget, which the default number of rounds does not fit',
  },
  {
    kinds: ['drop'],
    at: /^\/termination_conditions\/\w+\/\d+$/,
    why: 'found at the conditions as a whole: none is left that ends it',
  },
  {
    kinds: ['dangle'],
    at: /^\/memory\/read_policy\//,
    why: 'parts of memory are declared nowhere; a policy is measured only by what its worker reads',
  },
  { kinds: ['exceed'], at: /^\/budget\/max\w+$/, why: 'found at the step whose ceiling is more than the budget' },
  { kinds: ['drop'], at: /\/pipeline\/\d+(?:\/agent)?$/, why: 'found at the agent that nothing uses any more' },
  { kinds: ['drop'], at: /^\/evaluators\/\d+\/aggregation$/, why: 'found at the evaluators as a whole: none says how' },
  { kinds: ['drop'], at: /^\/connectors(?:\/[^/]+)?$/, why: 'found at the agent that lists a tool of it' },
  {
    kinds: ['drop'],
    at: /^\/tools(?:\/(?:run|fetch)(?:\/\w+)?)?$/,
    why: 'found at the agent that lists the tool, of which nothing says what it may use',
  },
  {
    kinds: ['drop'],
    at: /^\/composition\/children\/\d+\/role$/,
    why: 'found at the children, of which one has to be the outer',
  },
]
