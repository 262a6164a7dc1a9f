/**
 * The tree: only the rows in view are drawn, children are loaded by range, and what is open and selected
 * belongs to the page (its address). The focus stays on the tree itself; the row that the keys act on is
 * named by `aria-activedescendant`, because a row that is scrolled away is not there to hold the focus.
 */
import { Index, Show } from "solid-js"

import { createTree } from "./createTree.ts"
import { TreeHead } from "./TreeHead.tsx"
import type { TreeProps } from "./TreeProps.ts"
import { TreeRow } from "./TreeRow.tsx"
import type { TreeNode, TreeSource, TreeWords } from "./TreeSource.ts"

const widths = <Node extends TreeNode>(props: TreeProps<Node>): string =>
  [
    "minmax(0,1fr)",
    ...props.columns.map((column) => `calc(${column.width ?? 60}px * var(--scale, 1))`),
    ...(props.gaps === undefined ? [] : ["calc(36px * var(--scale, 1))"])
  ].join(" ")

export const Tree = <Node extends TreeNode>(props: TreeProps<Node>) => {
  const { id, layout, scroll, cursor, move, share, keys, rows } = createTree(props)
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
              <Index each={rows()}>{(row) => <TreeRow row={row()} share={share} />}</Index>
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
