/** Contact points in the order of what is to be done: nobody's first, then those not visited this month. */
import type { PointShown } from "@aiwei/queries/duty/contactQueries"

export const pointStates = ["nobody", "unvisited", "visited"] as const
export type PointState = (typeof pointStates)[number]

export interface PointRow extends PointShown {
  readonly state: PointState
}

const stateOf = ({ holder, visits }: Pick<PointShown, "holder" | "visits">): PointState => {
  if (visits > 0) return "visited"
  return holder === null ? "nobody" : "unvisited"
}

export const pointRows = (points: ReadonlyArray<PointShown>): ReadonlyArray<PointRow> =>
  points
    .map((point) => ({ ...point, state: stateOf(point) }))
    .toSorted(
      (a, b) =>
        pointStates.indexOf(a.state) - pointStates.indexOf(b.state) ||
        ((a.lastVisit ?? "") < (b.lastVisit ?? "") ? -1 : a.lastVisit === b.lastVisit ? 0 : 1)
    )

/** 王丽、张涛 or with any other mark between them: each once. */
export const namesIn = (text: string): ReadonlyArray<string> => [
  ...new Set(
    text
      .split(/[、，,;；\s]+/)
      .map((name) => name.trim())
      .filter((name) => name !== "")
  )
]
