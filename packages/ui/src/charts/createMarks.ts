/**
 * The marks of a chart as one stop of the Tab key: arrows walk them, focus or pointer shows what a mark
 * says, Escape hides it. Where a mark leads somewhere it is a link: a press or Enter goes there. It is
 * found by its `data-mark`, so the chart may draw it as it likes.
 */
import { createSignal } from "solid-js"

import { type Spot, walkGrid } from "./scale/walkGrid.ts"

export const markName = ({ row, column }: Spot): string => `${row}-${column}`

/** By the places of a row and a column in the chart. */
export type Open = (row: number, column: number) => void

export const createMarks = (
  size: () => { readonly rows: number; readonly columns: number },
  onOpen: () => Open | undefined,
  has: (spot: Spot) => boolean = () => true
) => {
  const [stop, setStop] = createSignal<Spot>({ row: 0, column: 0 })
  const [shown, setShown] = createSignal<Spot | null>(null)
  const isShown = (spot: Spot) => {
    const at = shown()
    return at !== null && at.row === spot.row && at.column === spot.column
  }
  const move = (event: KeyboardEvent & { readonly currentTarget: Element }, spot: Spot) => {
    if (event.key === "Escape") setShown(null)
    if (event.key === "Enter") onOpen()?.(spot.row, spot.column)
    let to = walkGrid(spot, event.key, size())
    // Over a gap in the marks: on to the next one the same way, or nowhere.
    for (let n = 0; to !== null && !has(to) && n < 500; n += 1) to = walkGrid(to, event.key, size())
    if (to === null || !has(to)) return
    event.preventDefault()
    const chart = event.currentTarget.closest("[data-chart]")
    chart?.querySelector<HTMLElement>(`[data-mark="${markName(to)}"]`)?.focus()
  }
  /**
   * What every mark carries. A link that has words of its own is called by them (WCAG 2.5.3); what else
   * there is to say comes after.
   */
  const mark = (spot: Spot, text: string, hasWords = false) => ({
    role: onOpen() === undefined ? ("img" as const) : ("link" as const),
    ...(hasWords && onOpen() !== undefined ? { "aria-description": text } : { "aria-label": text }),
    "data-mark": markName(spot),
    tabindex: stop().row === spot.row && stop().column === spot.column ? 0 : -1,
    onFocus: () => {
      setStop(spot)
      setShown(spot)
    },
    onBlur: () => setShown(null),
    onClick: () => onOpen()?.(spot.row, spot.column),
    onPointerEnter: () => setShown(spot),
    onPointerLeave: () => setShown(null),
    onKeyDown: (event: KeyboardEvent & { readonly currentTarget: Element }) => move(event, spot)
  })
  return { mark, isShown }
}

export type Marks = ReturnType<typeof createMarks>
