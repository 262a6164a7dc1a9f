/**
 * How much room a name has in each place of each composition, in its own character widths. These follow
 * the grids in style/*.css: who changes a column there changes its line here.
 */
import type { Composition, TypeSize } from "./Composition.ts"

export interface NameRoom {
  readonly first: number
  readonly row: number
  /** A row in one of two columns. */
  readonly half: number
  /** Beside the words that say why it is not ranked. */
  readonly outside: number
  readonly outsideHalf: number
}

const endless: NameRoom = {
  first: Infinity,
  row: Infinity,
  half: Infinity,
  outside: Infinity,
  outsideHalf: Infinity
}

const rooms: { readonly [C in Composition]: { readonly [T in TypeSize]: NameRoom } } = {
  landscape: {
    normal: { first: 7.2, row: 9.4, half: 8, outside: 8.2, outsideHalf: 7 },
    large: { first: 6.1, row: 6.1, half: 6.1, outside: 6, outsideHalf: 6 }
  },
  portrait: {
    normal: { first: 7, row: 7.9, half: 7.9, outside: 6.4, outsideHalf: 6.4 },
    large: { first: 8.4, row: 5.4, half: 5.4, outside: 5, outsideHalf: 5 }
  },
  // Names wrap freely on a page.
  small: { normal: endless, large: endless }
}

export const nameRoom = (composition: Composition, type: TypeSize): NameRoom =>
  rooms[composition][type]
