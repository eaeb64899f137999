import type { Diagnostic } from '../generated/types.js'

/** How a part of the output may be emphasised. */
export type Style = Diagnostic['severity'] | 'dim' | 'bold'

/** Emphasises a text; whoever prints decides how, or that it stays plain. */
export type Paint = (text: string, style: Style) => string

export const plain: Paint = text => text
