import type { MappingNode, Node, ScalarNode, SequenceNode } from './node.js'
import type { TreeProblem } from './tree-problem.js'

/** A list or mapping that is being read. */
export interface Frame {
  node: SequenceNode | MappingNode
  isFlow: boolean
  /** The key whose value comes next. */
  key: ScalarNode | undefined
  anchor: string | undefined
  /** Nodes in it so far, with aliases written out. */
  size: number
}

/** A document that is being built from parser events. */
export interface TreeState {
  text: string
  problems: TreeProblem[]
  /** What anchors name; `open` while it is being read. */
  anchors: Map<string, { node: Node; size: number } | 'open'>
  stack: Frame[]
  root: Node | undefined
  /** Where the last node ended. */
  end: number
  documents: number
}
