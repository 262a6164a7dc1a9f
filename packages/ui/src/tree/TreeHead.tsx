/** The heads above a tree's columns. Drawn apart from the rows, which scroll; each cell repeats its label. */
import { For, Show } from "solid-js"

import type { TreeProps } from "./TreeProps.ts"
import type { TreeNode } from "./TreeSource.ts"

export const TreeHead = <Node extends TreeNode>(own: { readonly props: TreeProps<Node> }) => (
  <div class="tree-head" aria-hidden="true">
    <span>{own.props.words.name}</span>
    <For each={own.props.columns}>{(column) => <span class="tree-num">{column.label}</span>}</For>
    <Show when={own.props.gaps}>
      <span class="tree-num">{own.props.words.gaps}</span>
    </Show>
  </div>
)
