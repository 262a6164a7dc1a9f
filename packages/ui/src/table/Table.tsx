/**
 * The table of an office: rows come by range from a source, the set-up is a value that the page keeps.
 * It knows no data and no words, and draws only what is in view; its height is that of its place.
 */
import { createEffect, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js"

import { Skeleton } from "../feedback/Skeleton.tsx"
import { BodyRow } from "./body/BodyRow.tsx"
import { FootRow } from "./body/FootRow.tsx"
import { gridClipboard } from "./clipboard/gridClipboard.ts"
import { createTable, type TableModel } from "./createTable.ts"
import { gridKeys } from "./cursor/gridKeys.ts"
import { gridPointer } from "./cursor/gridPointer.ts"
import { ColumnMenu } from "./head/ColumnMenu.tsx"
import { HeadRow } from "./head/HeadRow.tsx"
import type { TableProps } from "./model/TableProps.ts"
import { PrintSheet } from "./print/PrintSheet.tsx"
import { rowsLoaded } from "./print/rowsLoaded.ts"
import { StatusLine } from "./StatusLine.tsx"

/** One custom property per column, so that a new width touches one style and not every cell. */
const placesStyle = <Row,>(table: TableModel<Row>): Record<string, string> => {
  const { widths, lefts, total } = table.places()
  const style: Record<string, string> = { "--grid-width": `${total}px` }
  for (const [at, width] of widths.entries()) {
    style[`--w${at}`] = `${width}px`
    style[`--l${at}`] = `${lefts[at] ?? 0}px`
  }
  return style
}

const isThere = (error: unknown) => error !== null && error !== undefined

export const Table = <Row,>(props: TableProps<Row>) => {
  const table = createTable(props)
  const [printing, setPrinting] = createSignal(false)
  onMount(() =>
    props.ref?.({
      focus: table.focusCell,
      showRow: (index) => table.viewport.show(index),
      unsent: table.edits.unsent,
      printRows: async () => {
        await rowsLoaded(props.source, props.printLimit ?? 2000)
        setPrinting(true)
        window.print()
        setPrinting(false)
      }
    })
  )
  createEffect(() => {
    if (props.source.refreshing()) table.say(props.words.refreshing)
  })
  const nothing = () => props.source.total() === 0
  return (
    <div class="grid-frame" classList={{ "grid-compact": props.state.density === "compact" }}>
      <Show when={isThere(props.source.failed())}>
        <div class="grid-failed">{props.failed?.(props.source.failed())}</div>
      </Show>
      <div class="grid-probe" ref={table.viewport.bindProbe} />
      <Grid table={table}>
        <Show when={props.source.total() === undefined && !isThere(props.source.failed())}>
          <Skeleton label={props.words.loading} lines={12} />
        </Show>
        <Show when={nothing()}>
          <div class="grid-empty">{props.empty}</div>
        </Show>
      </Grid>
      <StatusLine table={table} />
      <ColumnMenu table={table} />
      <PrintSheet table={table} asked={printing()} />
      <div class="unseen" role="status">
        {table.said()}
      </div>
    </div>
  )
}

const Grid = <Row,>(props: { readonly table: TableModel<Row>; readonly children: JSX.Element }) => {
  const { table } = props
  const pointer = gridPointer(table)
  const clipboard = gridClipboard(table)
  onCleanup(pointer.end)
  const sums = () => table.shown().some((it) => it.sum !== undefined)
  return (
    <div class="grid-scroll" ref={table.bind}>
      <div
        role="grid"
        class="grid"
        classList={{ "grid-scrolled": table.viewport.left() > 0 }}
        aria-label={table.props.caption}
        aria-description={table.props.words.keys}
        aria-rowcount={table.props.source.total() === undefined ? -1 : table.size().rows + 1}
        aria-colcount={table.shown().length + (table.ticks.there() ? 1 : 0)}
        aria-multiselectable={table.ticks.there()}
        aria-busy={table.props.source.refreshing()}
        style={placesStyle(table)}
        onKeyDown={gridKeys(table)}
        onPointerDown={pointer.down}
        onClick={pointer.click}
        onDblClick={pointer.twice}
        on:copy={clipboard.copy}
        on:paste={clipboard.paste}
      >
        <HeadRow table={table} />
        <div role="rowgroup" class="grid-body" style={{ height: `${table.viewport.drawn()}px` }}>
          <For each={table.rows()}>{(index) => <BodyRow table={table} index={index} />}</For>
        </div>
        <Show when={sums() && table.size().rows > 0}>
          <FootRow table={table} />
        </Show>
      </div>
      {props.children}
    </div>
  )
}
