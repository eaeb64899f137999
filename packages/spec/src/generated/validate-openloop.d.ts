// Generated from specs/ by `npm run generate`. Do not edit.
import type { SchemaProblem } from '../schema-problem.js'

export declare const validateOpenloop: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
