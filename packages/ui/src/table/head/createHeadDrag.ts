/**
 * Dragging heads: by their edge to another width, by their title to another place. Nothing is changed
 * before the pointer is let go, and a press that hardly moves is a click, which sorts.
 */
import { createSignal } from "solid-js"

import { ownWidth } from "../columns/columnPlaces.ts"
import { placedBefore, withWidth } from "../columns/movedColumn.ts"
import type { TableModel } from "../createTable.ts"
import type { TableColumn } from "../model/TableColumn.ts"
import { boundedWidth } from "../state/readState.ts"

const clickSlack = 6
/** Room at both sides of a text, and the place of the menu button in the head. */
const roomAround = 20
const roomInHead = 44

const follow = (move: (event: PointerEvent) => void, end: (event: PointerEvent) => void) => {
  const stop = (event: PointerEvent) => {
    document.removeEventListener("pointermove", move)
    document.removeEventListener("pointerup", stop)
    document.removeEventListener("pointercancel", stop)
    end(event)
  }
  document.addEventListener("pointermove", move)
  document.addEventListener("pointerup", stop)
  document.addEventListener("pointercancel", stop)
}

/** By the edge: the column is as wide as the pointer asks, and stays so when it is let go. */
const widthDrag =
  <Row>(table: TableModel<Row>) =>
  (event: PointerEvent, column: TableColumn<Row>) => {
    event.preventDefault()
    event.stopPropagation()
    const at = table.shown().findIndex((it) => it.key === column.key)
    const start = table.places().widths[at] ?? 0
    const least = ownWidth({ ...column, width: 0 }, {})
    const asked = (x: number) => boundedWidth(Math.max(least, start + x - event.clientX))
    follow(
      (it) => table.dragWidth(column.key, asked(it.clientX)),
      (it) => {
        table.dragWidth(column.key, null)
        if (it.type === "pointercancel" || Math.abs(it.clientX - event.clientX) < 2) return
        table.onColumns(withWidth(table.props.state.columns, column.key, asked(it.clientX)))
      }
    )
  }

/** The head that begins right of the pointer; null behind the last. */
const headAfter = (element: HTMLElement | undefined, x: number): string | null => {
  const heads = [...(element?.querySelectorAll<HTMLElement>("[data-head]") ?? [])]
  const next = heads
    .map((head) => ({ key: head.dataset["head"] ?? "", box: head.getBoundingClientRect() }))
    .toSorted((one, other) => one.box.left - other.box.left)
    .find(({ box }) => x < box.left + box.width / 2)
  return next?.key ?? null
}

/** By the title: the column goes before the head it is dropped on. */
const placeDrag = <Row>(table: TableModel<Row>) => {
  const [moving, setMoving] = createSignal<string | null>(null)
  const [before, setBefore] = createSignal<string | null>(null)
  let wasDragged = false
  return {
    moving,
    before,
    /** Whether the click that now comes is the end of a drag. */
    dragged: () => wasDragged,
    place: (event: PointerEvent, key: string) => {
      wasDragged = false
      if (event.button !== 0 || event.pointerType === "touch") return
      follow(
        (it) => {
          if (!wasDragged && Math.abs(it.clientX - event.clientX) < clickSlack) return
          wasDragged = true
          setMoving(key)
          setBefore(headAfter(table.element(), it.clientX))
        },
        (it) => {
          const target = before()
          const moved = moving() !== null && it.type !== "pointercancel"
          setMoving(null)
          setBefore(null)
          if (!moved) return
          const { columns, state } = table.props
          table.onColumns(placedBefore(columns, state.columns, key, target))
        }
      )
    }
  }
}

export const createHeadDrag = <Row>(table: TableModel<Row>) => ({
  ...placeDrag(table),
  width: widthDrag(table),
  /** As wide as the widest of what is in view. */
  fit: (column: TableColumn<Row>) => {
    const at = table.shown().findIndex((it) => it.key === column.key)
    const cells = table.element()?.querySelectorAll(`[data-at$=":${at}"] .grid-text`) ?? []
    const head = table.element()?.querySelector(`[data-at="-1:${at}"] .grid-title`)
    const widths = [...cells].map((it) => it.scrollWidth + roomAround)
    const widest = Math.max((head?.scrollWidth ?? 0) + roomInHead, ...widths)
    table.onColumns(withWidth(table.props.state.columns, column.key, widest))
  }
})

export type HeadDrag<Row> = ReturnType<typeof createHeadDrag<Row>>
