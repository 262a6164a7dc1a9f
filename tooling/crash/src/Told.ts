/** What a worker and the one who kills it say to each other, over the channel Node gives them. */

export type Work = "person" | "roster" | "scores" | "publish" | "backup"

/** A backup takes as long as twenty others: of a dozen pieces it is one. */
export const often: ReadonlyArray<Work> = [
  ...(["person", "person", "person", "roster", "roster", "roster", "roster"] as const),
  ...(["scores", "scores", "publish", "publish", "backup"] as const)
]

/** One piece of work, by a number that is never used twice. */
export interface Piece {
  readonly n: number
  readonly work: Work
}

/** An acknowledged piece, with what must be found again: a name, a total, a version, a file. */
export interface Done extends Piece {
  readonly proof: string
}

/** What has been acknowledged up to now, and what was under way when the last worker died. */
export interface Start {
  readonly first: number
  readonly seed: number
  readonly done: ReadonlyArray<Done>
  readonly cut: ReadonlyArray<Piece>
}

export type Told =
  | { readonly kind: "checked"; readonly faults: ReadonlyArray<string> }
  | { readonly kind: "begun"; readonly piece: Piece }
  | { readonly kind: "done"; readonly done: Done }
