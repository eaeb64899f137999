const sections = ['# Feedback', '# What earlier steps produced']

/** The part of a prompt that tells what fails now: the last check's evidence or, before any check, what Observe saw. */
export const failuresIn = prompt => {
  for (const heading of sections) {
    const start = `\n${prompt}`.lastIndexOf(`\n${heading}\n`)
    if (start >= 0) return prompt.slice(start + heading.length)
  }
  return ''
}
