/** What every row of a tree and the keys work with: the same tree, its cursor, and what is being moved. */
import type { Layout } from "./Branch.ts"
import type { createTreeCursor } from "./createTreeCursor.ts"
import type { createTreeMove } from "./createTreeMove.ts"
import type { TreeProps } from "./TreeProps.ts"
import type { TreeNode } from "./TreeSource.ts"

export interface TreeRowShare<Node extends TreeNode> {
  readonly id: string
  readonly props: TreeProps<Node>
  readonly layout: () => Layout
  readonly cursor: ReturnType<typeof createTreeCursor>
  readonly move: ReturnType<typeof createTreeMove<Node>>
  readonly open: (ids: ReadonlyArray<string>) => void
  readonly close: (id: string) => void
}
