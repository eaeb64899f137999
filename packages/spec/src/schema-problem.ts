/** One violation as a precompiled validator reports it: where in the value, which keyword, and its parameters. */
export interface SchemaProblem {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}
