/**
 * The three ways the board is set: a wide wall, an upright one, and a page to scroll on anything too
 * small to read either from. Sizes are in hundredths of the design's pixels; see style/*.css.
 */
export type Composition = "landscape" | "portrait" | "small"
export type TypeSize = "normal" | "large"

/** A wall needs this much room before its smallest line can still be read. */
export const compositionQueries = {
  portrait: "(orientation: portrait) and (min-width: 600px)",
  landscape: "(orientation: landscape) and (min-width: 960px) and (min-height: 540px)"
} as const

export interface Capacity {
  /** Communities on the slide that sets the first ones apart. */
  readonly first: number
  /** Communities on a slide of rows only. */
  readonly later: number
}

const capacities: { readonly [C in Composition]: { readonly [T in TypeSize]: Capacity } } = {
  landscape: { normal: { first: 12, later: 18 }, large: { first: 9, later: 6 } },
  portrait: { normal: { first: 12, later: 14 }, large: { first: 9, later: 10 } },
  // A page scrolls; it is never turned.
  small: {
    normal: { first: Infinity, later: Infinity },
    large: { first: Infinity, later: Infinity }
  }
}

export const capacityOf = (composition: Composition, type: TypeSize): Capacity =>
  capacities[composition][type]

/** Rows of a slide without a podium stand in two columns where the wall is wide enough for both. */
export const columnsOf = (composition: Composition, type: TypeSize, rows: number): 1 | 2 =>
  composition === "landscape" && type === "normal" && rows > 6 ? 2 : 1
