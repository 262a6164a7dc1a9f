/**
 * How wide each column is and where it begins. What is left of the frame goes to the columns whose
 * width nobody has set, so a table of few columns is not a strip at the left.
 */
import type { TableColumn } from "../model/TableColumn.ts"

export interface ColumnPlaces {
  readonly widths: ReadonlyArray<number>
  readonly lefts: ReadonlyArray<number>
  readonly total: number
  /** How many columns stay at the left edge; they come first. */
  readonly sticky: number
}

const plainWidth = { text: 140, choice: 120, number: 88, day: 112 } as const

export const ownWidth = <Row>(
  column: TableColumn<Row>,
  widths: Readonly<Record<string, number>>
): number =>
  Math.max(
    widths[column.key] ??
      Math.max(column.width ?? plainWidth[column.kind], headWidth(column.title)),
    column.minWidth ?? 48
  )

/** Room beside a heading: the cell's own, and the button that opens the column's menu. */
const besideHead = 76

/** Until somebody sets it otherwise, a heading is whole, in a language with longer words too. */
const headWidth = (title: string) =>
  [...title].reduce((sum, sign) => sum + (sign >= "\u2e80" ? 13 : 8), besideHead)

/** On a narrow frame one column stays, and not if it would take more than half of it. */
const stickyCount = (
  wanted: ReadonlyArray<boolean>,
  widths: ReadonlyArray<number>,
  frame: number,
  first: number
): number => {
  let used = first
  let count = 0
  for (const [at, sticky] of wanted.entries()) {
    used += widths[at] ?? 0
    const most = frame < 600 ? frame * 0.6 : frame * 0.7
    if (!sticky || used > most || (frame < 600 && count === 1)) break
    count += 1
  }
  return count
}

/** `first`: px at the left that belong to no column (the ticks). */
export const columnPlaces = <Row>(
  columns: ReadonlyArray<TableColumn<Row>>,
  set: Readonly<Record<string, number>>,
  frame: number,
  first: number
): ColumnPlaces => {
  const own = columns.map((it) => ownWidth(it, set))
  const open = columns.map((it) => set[it.key] === undefined && it.kind !== "number")
  // What stays at the left takes room from all the rest, so it grows only when nothing else can.
  const moving = open.map((it, at) => it && columns[at]?.sticky !== true)
  const free = moving.includes(true) ? moving : open
  const spare = Math.max(0, frame - first - own.reduce((sum, it) => sum + it, 0))
  const growing = own.reduce((sum, it, at) => sum + (free[at] ? it : 0), 0)
  const widths = own.map((it, at) =>
    growing > 0 && free[at] ? it + Math.floor((spare * it) / growing) : it
  )
  const lefts: Array<number> = []
  let total = first
  for (const width of widths) {
    lefts.push(total)
    total += width
  }
  const sticky = stickyCount(
    columns.map((it) => it.sticky === true),
    widths,
    frame,
    first
  )
  return { widths, lefts, total, sticky }
}

/** Up to this many columns all are drawn: leaving some out would cost more than it saves. */
const drawAll = 40

/** Positions of the columns to draw: the sticky ones and those in view with one more at each side. */
export const columnWindow = (
  { widths, lefts, sticky }: ColumnPlaces,
  scrollLeft: number,
  view: number
): readonly [from: number, to: number] => {
  if (widths.length <= drawAll) return [sticky, widths.length]
  const inView = widths.flatMap((width, at) => {
    const left = lefts[at] ?? 0
    return at >= sticky && left + width > scrollLeft && left < scrollLeft + view ? [at] : []
  })
  const from = Math.max(sticky, (inView[0] ?? sticky) - 1)
  return [from, Math.min(widths.length, (inView.at(-1) ?? from) + 2)]
}
