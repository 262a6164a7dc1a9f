/**
 * Which rows a scrolled box shows and how far down they are drawn. Browsers cap the height of a box, so
 * above eight million pixels the bar stands for more than it is long; below that, nothing is scaled.
 */
const longest = 8_000_000
const beyond = 6

export interface Scrolled {
  readonly top: number
  readonly view: number
  readonly rowHeight: number
  readonly rows: number
}

export interface RowWindow {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** Height of the box that is scrolled. */
  readonly height: number
  /** Where row `from` is drawn in that box. */
  readonly offset: number
}

const stretch = ({ view, rowHeight, rows }: Scrolled) => {
  const full = rows * rowHeight
  const height = Math.min(full, longest)
  const ratio = height === full || height <= view ? 1 : (full - view) / (height - view)
  return { height, ratio }
}

export const rowWindow = (scrolled: Scrolled): RowWindow => {
  const { height, ratio } = stretch(scrolled)
  const top = Math.max(0, Math.min(scrolled.top, height - scrolled.view))
  const real = top * ratio
  const first = Math.floor(real / scrolled.rowHeight)
  const shown = Math.ceil(scrolled.view / scrolled.rowHeight) + 1
  const from = Math.max(0, first - beyond)
  const to = Math.min(scrolled.rows, first + shown + beyond)
  return { from, to, height, offset: from * scrolled.rowHeight - real + top }
}

/** Where the box has to be scrolled so that `row` is seen, moving no more than needed. */
export const scrollFor = (scrolled: Scrolled, row: number): number => {
  const { height, ratio } = stretch(scrolled)
  const top = Math.max(0, Math.min(scrolled.top, height - scrolled.view))
  const real = top * ratio
  const [start, end] = [row * scrolled.rowHeight, (row + 1) * scrolled.rowHeight]
  if (start < real) return start / ratio
  if (end > real + scrolled.view) return (end - scrolled.view) / ratio
  return top
}
