/**
 * The tree: only the rows in view are drawn, children are loaded by range, and what is open and selected
 * belongs to the page (its address). The focus stays on the tree itself; the row that the keys act on is
 * named by `aria-activedescendant`, because a row that is scrolled away is not there to hold the focus.
 */
import { createEffect, createMemo, createUniqueId, For, Show } from "solid-js"

import { layOut } from "./Branch.ts"
import { createTreeCursor } from "./createTreeCursor.ts"
import { createTreeKeys } from "./createTreeKeys.ts"
import { createTreeMove } from "./createTreeMove.ts"
import { createTreeScroll } from "./createTreeScroll.ts"
import { needRows } from "./needRows.ts"
import { TreeHead } from "./TreeHead.tsx"
import { TreeRow, type TreeRowShare } from "./TreeRow.tsx"
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

const widths = <Node extends TreeNode>(props: TreeProps<Node>): string =>
  [
    "minmax(0,1fr)",
    ...props.columns.map((column) => `calc(${column.width ?? 60}px * var(--scale, 1))`),
    ...(props.gaps === undefined ? [] : ["calc(36px * var(--scale, 1))"])
  ].join(" ")

export const Tree = <Node extends TreeNode>(props: TreeProps<Node>) => {
  const id = createUniqueId()
  const layout = createMemo(() =>
    layOut(props.expanded, {
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
  const unknown = () => props.source.count(null) === undefined
  const inView = () => rows().includes(cursor.row())
  return (
    <div class="tree" style={`--tree-columns:${widths(props)}`}>
      <TreeHead props={props} />
      <p class="unseen" id={`${id}-keys`}>
        {props.words.keys}
      </p>
      <div
        class="tree-box"
        role="treegrid"
        tabindex="0"
        aria-label={props.words.label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={layout().root.size}
        aria-busy={unknown()}
        aria-activedescendant={inView() ? `${id}-${cursor.row()}` : undefined}
        ref={scroll.setBox}
        onScroll={scroll.onScroll}
        onKeyDown={keys}
      >
        <Show when={!unknown()} fallback={<FirstLoad source={props.source} words={props.words} />}>
          <div class="tree-height" role="presentation" style={`height:${scroll.shown().height}px`}>
            <div
              class="tree-rows"
              role="rowgroup"
              style={`transform:translateY(${scroll.shown().offset}px)`}
            >
              <For each={rows()}>{(row) => <TreeRow row={row} share={share} />}</For>
            </div>
          </div>
        </Show>
      </div>
      <p class="unseen" role="status">
        <Show when={move.held()}>{(node) => props.words.cut(node().name)}</Show>
      </p>
    </div>
  )
}

const FirstLoad = (props: {
  readonly source: Pick<TreeSource<TreeNode>, "failed" | "retry">
  readonly words: TreeWords
}) => (
  <div role="row" class="tree-first">
    <div role="gridcell">
      <Show when={props.source.failed(null, 0)} fallback={<span>{props.words.loading}</span>}>
        {props.words.failed}
        <button type="button" class="tree-retry" onClick={() => props.source.retry(null, 0)}>
          {props.words.retry}
        </button>
      </Show>
    </div>
  </div>
)
