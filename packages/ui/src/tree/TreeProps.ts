/** What a tree is given by its page. What is open and selected belongs to the page, not to the tree. */
import type { TreeColumn, TreeMove, TreeNode, TreeSource, TreeWords } from "./TreeSource.ts"

export interface TreeProps<Node extends TreeNode> {
  readonly source: TreeSource<Node>
  readonly words: TreeWords
  readonly columns: ReadonlyArray<TreeColumn<Node>>
  readonly expanded: ReadonlySet<string>
  readonly onExpand: (expanded: ReadonlySet<string>) => void
  readonly selected: string | null
  readonly onSelect: (node: Node) => void
  /** A short remark behind the name. */
  readonly note?: (node: Node) => string | undefined
  /** With it, the last column shows a dot and the count where there is a gap. */
  readonly gaps?: (node: Node) => number | undefined
  /** Part of names to mark as found. */
  readonly mark?: string
  readonly onMove?: (move: TreeMove<Node>) => void
  readonly canMove?: (node: Node) => boolean
  readonly canTake?: (move: TreeMove<Node>) => boolean
}
