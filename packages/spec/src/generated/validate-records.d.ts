// Generated from specs/ by `npm run generate`. Do not edit.
import type { SchemaProblem } from '../schema-problem.js'

export declare const validateVerdict: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
export declare const validateMarks: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
export declare const validateAnswer: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
export declare const validateRun: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
export declare const validateMemory: { (value: unknown): boolean; errors?: SchemaProblem[] | null }
