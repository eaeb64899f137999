/** Headings under which a prompt holds what differs from call to call; what stands before the first of them stays the same. */
const changing = [
  'Inputs',
  'What earlier runs left',
  'What earlier steps produced',
  'Your last attempt',
  'Feedback',
  'The work',
  'What you are given',
  'Feedback on your last attempt',
]

const first = new RegExp(`(?:^|\\n\\n)# (?:${changing.join('|')})\\n\\n`)

/** A prompt as the part that stays the same, which a provider can keep in its cache, and the rest. */
export const splitPrompt = (prompt: string): { stable: string; changing: string } => {
  const at = first.exec(prompt)?.index ?? prompt.length
  return { stable: prompt.slice(0, at).trim(), changing: prompt.slice(at).trim() }
}
