/** An expression or schedule, parsed once for all rules: its error, if it has one. */
export type Parse = { error: string; offset?: number | undefined } | { error: undefined }
