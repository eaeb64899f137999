// Generated from specs/ by `npm run generate`. Do not edit.
import type { SchemaProblem } from '../schema-problem.js'

export declare const validateLoop: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
export declare const validateProject: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
