/** What a tree keeps while it is shown: its layout, its scroll, its cursor, and what is being moved. */
import { createEffect, createMemo, createUniqueId } from "solid-js"

import { createLayout } from "./createLayout.ts"
import { createTreeCursor } from "./createTreeCursor.ts"
import { createTreeMove } from "./createTreeMove.ts"
import { createTreeScroll } from "./createTreeScroll.ts"
import { createTreeKeys } from "./keys/createTreeKeys.ts"
import { needRows } from "./needRows.ts"
import type { TreeProps } from "./TreeProps.ts"
import type { TreeRowShare } from "./TreeRowShare.ts"
import type { TreeNode } from "./TreeSource.ts"

export const createTree = <Node extends TreeNode>(props: TreeProps<Node>) => {
  const id = createUniqueId()
  const lay = createLayout()
  const layout = createMemo(() =>
    lay(props.expanded, {
      count: (parent) => props.source.count(parent) ?? 0,
      placeOf: props.source.placeOf
    })
  )
  const scroll = createTreeScroll(() => layout().root.size)
  const cursor = createTreeCursor({
    layout,
    placeOf: props.source.placeOf,
    selected: () => props.selected,
    show: scroll.show
  })
  const open = (ids: ReadonlyArray<string>) => props.onExpand(new Set([...props.expanded, ...ids]))
  const close = (one: string) =>
    props.onExpand(new Set([...props.expanded].filter((other) => other !== one)))
  const move = createTreeMove<Node>(() => ({
    onMove: props.onMove,
    canMove: props.canMove,
    canTake: props.canTake,
    onHover: (node) => {
      if (node.children > 0 && !props.expanded.has(node.id)) open([node.id])
    }
  }))
  const share: TreeRowShare<Node> = { id, props, layout, cursor, move, open, close }
  const keys = createTreeKeys(share, scroll.pageRows)
  const rows = createMemo(() => {
    const { from, to } = scroll.shown()
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  })
  createEffect(() => needRows(props.source, layout(), scroll.shown()))
  return { id, layout, scroll, cursor, move, share, keys, rows }
}
