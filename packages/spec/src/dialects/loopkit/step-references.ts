/** A step that an expression names by a literal, and the field of it that is read, if that can be told. */
export interface StepReference {
  step: string
  field: string | undefined
}

const reference =
  /(?<!has\(\s*)\bsteps\s*(?:\[\s*(?:"([^"]*)"|'([^']*)')\s*\]|\.\s*([A-Za-z_]\w*))(?:\s*\.\s*([A-Za-z_]\w*)\b(?!\s*\())?/g

/** The steps that an expression names, without those it only asks `has` about. */
export const stepReferences = (expression: string): StepReference[] =>
  Array.from(expression.matchAll(reference), ([, double, single, word, field]) => ({
    step: double ?? single ?? word ?? '',
    field,
  }))
