/** A half-open range of UTF-16 offsets into the text. */
export interface Range {
  start: number
  end: number
}

export interface ScalarNode extends Range {
  kind: 'scalar'
  value: string | number | boolean | null
  /** Whether it was written without quotes, so that its type came from its looks. */
  plain: boolean
}

export interface SequenceNode extends Range {
  kind: 'sequence'
  items: Node[]
}

export interface MappingNode extends Range {
  kind: 'mapping'
  entries: Map<string, Entry>
}

export interface Entry {
  key: ScalarNode
  value: Node
}

/** A YAML node with its position. An alias stands for the very node it names. */
export type Node = ScalarNode | SequenceNode | MappingNode
