/**
 * Which rows stand where. A browser draws no element above some 17 million px, so a million rows do
 * not fit: then the scrollbar jumps by proportion, while small steps still move pixel by pixel.
 */
export interface RowScroll {
  /** Of the scrolled element. */
  readonly top: number
  /** Pixels of rows above the upper edge, as if all rows were drawn. */
  readonly offset: number
}

export interface RowSpace {
  readonly count: number
  readonly height: number
  /** Height in which rows are seen. */
  readonly view: number
}

/** Firefox draws up to 17.8 million px, others twice as much. */
export const tallest = 16_000_000

export const fullHeight = ({ count, height }: RowSpace): number => count * height
export const drawnHeight = (space: RowSpace): number => Math.min(fullHeight(space), tallest)

const within = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0))
const lastOffset = (space: RowSpace) => Math.max(0, fullHeight(space) - space.view)
const lastTop = (space: RowSpace) => Math.max(0, drawnHeight(space) - space.view)

/** Where the rows are after the element was scrolled to `top`. */
export const scrolledTo = (before: RowScroll, asked: number, space: RowSpace): RowScroll => {
  const top = within(asked, lastTop(space))
  if (fullHeight(space) <= tallest) return { top, offset: top }
  if (top === 0) return { top, offset: 0 }
  if (top >= lastTop(space)) return { top, offset: lastOffset(space) }
  const step = top - before.top
  if (Math.abs(step) <= space.view) {
    return { top, offset: within(before.offset + step, lastOffset(space)) }
  }
  return { top, offset: (top / lastTop(space)) * lastOffset(space) }
}

/** The scroll that shows a row whole, moving as little as possible. */
export const showing = (before: RowScroll, index: number, space: RowSpace): RowScroll => {
  const start = index * space.height
  const end = start + space.height
  const { offset } = before
  if (start >= offset && end <= offset + space.view) return before
  const wanted = within(start < offset ? start : end - space.view, lastOffset(space))
  if (fullHeight(space) <= tallest) return { top: wanted, offset: wanted }
  const step = wanted - offset
  const near = before.top + step
  const fits = Math.abs(step) <= space.view && near > 0 && near < lastTop(space)
  const top = fits ? near : (wanted / lastOffset(space)) * lastTop(space)
  return { top: within(Math.round(top), lastTop(space)), offset: wanted }
}

/** Rows to draw, from and up to: those in view and a few more on both sides. */
export const rowWindow = (
  { offset }: RowScroll,
  { count, height, view }: RowSpace,
  more = 6
): readonly [from: number, to: number] => {
  const first = Math.floor(offset / height)
  const last = Math.ceil((offset + view) / height)
  const from = Math.max(0, Math.min(first - more, count))
  return [from, Math.max(from, Math.min(count, last + more))]
}

/** Where a row stands inside the tall element. */
export const rowTop = ({ top, offset }: RowScroll, index: number, height: number): number =>
  index * height + top - offset
