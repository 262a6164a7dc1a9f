/** One row of a tree: arrow, name with its remark, numbers, gap dot. A row still loading keeps its place. */
import { createMemo, For, Show } from "solid-js"

import { Icon } from "../Icon.tsx"
import { Marked } from "./Marked.tsx"
import { rowAt, type RowPlace } from "./rowAt.ts"
import type { TreeRowShare } from "./TreeRowShare.ts"
import type { TreeNode } from "./TreeSource.ts"

const nowhere: RowPlace = { parent: null, index: 0, level: 1, siblings: 0 }

export const TreeRow = <Node extends TreeNode>(own: {
  readonly row: number
  readonly share: TreeRowShare<Node>
}) => {
  const { id, props, layout, cursor, move } = own.share
  const place = createMemo(() => rowAt(layout(), own.row) ?? nowhere)
  const node = createMemo(() => props.source.at(place().parent, place().index))
  const isOpen = () => {
    const one = node()
    return one !== undefined && props.expanded.has(one.id)
  }
  const here = (test: (node: Node) => boolean) => {
    const one = node()
    return one !== undefined && test(one)
  }
  return (
    <div
      role="row"
      id={`${id}-${own.row}`}
      class="tree-row"
      classList={{
        "tree-on": here((one) => one.id === props.selected),
        "tree-at": cursor.row() === own.row,
        "tree-cut": here((one) => one.id === move.cut()),
        "tree-over": here((one) => one.id === move.over())
      }}
      style={`--level:${place().level - 1}`}
      aria-rowindex={own.row + 1}
      aria-level={place().level}
      aria-posinset={place().index + 1}
      aria-setsize={place().siblings}
      aria-selected={here((one) => one.id === props.selected)}
      aria-expanded={here((one) => one.children > 0) ? isOpen() : undefined}
      draggable={here(move.movable)}
      onClick={() => {
        const one = node()
        if (one === undefined) return
        cursor.goTo(own.row)
        props.onSelect(one)
      }}
      {...dragging(own.share, node)}
    >
      <Show when={node()} fallback={<Missing share={own.share} place={place()} />}>
        {(one) => <Cells share={own.share} node={one()} open={isOpen()} />}
      </Show>
    </div>
  )
}

const dragging = <Node extends TreeNode>(
  { move }: TreeRowShare<Node>,
  node: () => Node | undefined
) => ({
  onDragStart: (event: DragEvent) => {
    const one = node()
    if (one === undefined || !move.pick(one, "drag")) return event.preventDefault()
    event.dataTransfer?.setData("text/plain", one.name)
  },
  onDragOver: (event: DragEvent) => {
    const one = node()
    if (one !== undefined && move.hover(one)) event.preventDefault()
  },
  onDragEnd: move.letGo,
  onDrop: (event: DragEvent) => {
    const one = node()
    if (one !== undefined && move.drop(one)) event.preventDefault()
  }
})

const Missing = <Node extends TreeNode>(own: {
  readonly share: TreeRowShare<Node>
  readonly place: RowPlace
}) => {
  const { source, words } = own.share.props
  return (
    <div role="gridcell" class="tree-name">
      <Show
        when={source.failed(own.place.parent, own.place.index)}
        fallback={
          <span class="tree-ghost">
            <span class="unseen">{words.loading}</span>
          </span>
        }
      >
        <Icon name="warning" />
        {words.failed}
        <button
          type="button"
          class="tree-retry"
          onClick={() => source.retry(own.place.parent, own.place.index)}
        >
          {words.retry}
        </button>
      </Show>
    </div>
  )
}

const Cells = <Node extends TreeNode>(own: {
  readonly share: TreeRowShare<Node>
  readonly node: Node
  readonly open: boolean
}) => {
  const { props, open, close } = own.share
  const gaps = () => props.gaps?.(own.node) ?? 0
  const turn = (event: MouseEvent) => {
    event.stopPropagation()
    if (own.open) close(own.node.id)
    else open([own.node.id])
  }
  return (
    <>
      <div role="gridcell" class="tree-name">
        <Show when={own.node.children > 0} fallback={<span class="tree-arrow" />}>
          {/* The keys and aria-expanded of the row say the same, so the arrow is for pointers only. */}
          <span class="tree-arrow" aria-hidden="true" onClick={turn}>
            <Icon name={own.open ? "down" : "right"} />
          </span>
        </Show>
        <span class="tree-text" title={own.node.name}>
          <Marked text={own.node.name} part={props.mark} />
          <Show when={props.note?.(own.node)}>{(note) => <em>{note()}</em>}</Show>
        </span>
      </div>
      <For each={props.columns}>
        {(column) => (
          <div role="gridcell" class="tree-num" title={column.label}>
            {column.value(own.node)}
          </div>
        )}
      </For>
      <Show when={props.gaps}>
        <div role="gridcell" class="tree-num">
          <Show when={gaps() > 0}>
            <span class="tree-gap" role="img" aria-label={props.words.gapCount(gaps())}>
              <i />
              {gaps()}
            </span>
          </Show>
        </div>
      </Show>
    </>
  )
}
