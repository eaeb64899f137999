import type { SchemaFault } from '@loop/spec'

/** Loads what tells why a value is no JSON Schema: only where a document has one. */
export const schemas = async (): Promise<SchemaFault> => (await import('../drive/json-schema.js')).schemaFaultInPassing
