/**
 * Gaps and overlaps of a branch, a part at a time. The store says which places; why nobody answers, or who
 * does twice, is said by the pure rules over what is read about those places alone.
 */
import { Effect } from "effect"

import { nobodyThere } from "./Answerer.ts"
import { branchMeant, type BranchMeant, cursorOf } from "./branchMeant.ts"
import { type DutyAtLevels, DutyReads, type DutySpot, type DutySpots } from "./DutyReads.ts"
import type { BranchWanted, DutyPage, GapRow, OverlapRow } from "./DutyTold.ts"
import { gapAt } from "./gaps.ts"
import { gapTold } from "./GapTold.ts"
import { nameHints } from "./hints.ts"
import { overlaps as overlapsOf } from "./overlaps.ts"
import { type PlaceLine, placeLines } from "./placeLines.ts"

const placeOf = (line: PlaceLine, duty: DutyAtLevels["duty"]) => ({
  placeId: line.id,
  placeName: line.name,
  level: line.level,
  path: line.path,
  community: line.community,
  duty
})

/** A spot with what its line says; one whose place or duty is gone meanwhile is left out. */
interface ShownSpot {
  readonly spot: DutySpot
  readonly line: PlaceLine
  readonly duty: DutyAtLevels["duty"]
}

const shownSpots = (
  spots: ReadonlyArray<DutySpot>,
  lines: ReadonlyArray<PlaceLine | null>,
  duties: ReadonlyArray<DutyAtLevels>
): ReadonlyArray<ShownSpot> =>
  spots.flatMap((spot, at) => {
    const [line, meant] = [lines[at], duties[spot.duty]]
    return line == null || meant === undefined ? [] : [{ spot, line, duty: meant.duty }]
  })

const partOf = <Row>(
  { day, limit, kinds: duties }: BranchMeant,
  { spots, total }: DutySpots,
  rows: ReadonlyArray<Row>
): DutyPage<Row> => {
  const last = spots.slice(0, limit).at(-1)
  const next = spots.length > limit && last !== undefined ? cursorOf(last) : null
  return { day, duties, rows, next, total }
}

export const branchAsked = Effect.gen(function* () {
  const meantBy = yield* branchMeant
  const reads = yield* DutyReads
  const hints = yield* nameHints
  const { linesOf } = yield* placeLines

  /** The spots of the part with their lines, and the facts about their places. */
  const read = Effect.fnUntraced(function* (
    { day, duties, limit }: BranchMeant,
    found: DutySpots,
    posts: boolean
  ) {
    const spots = found.spots.slice(0, limit)
    const facts = yield* reads.factsOf({ places: spots.map(({ id }) => id), day, posts })
    const paths = spots.map(({ path }) => path)
    return { facts, shown: shownSpots(spots, yield* linesOf(paths, day), duties) }
  })

  const gaps = Effect.fn("DutyAnswers.gaps")(function* (wanted: BranchWanted) {
    const meant = yield* meantBy(wanted)
    const found = yield* reads.gaps({ ...meant, limit: meant.limit + 1 })
    const { facts, shown } = yield* read(meant, found, false)
    const hint = hints()
    const rows = yield* Effect.forEach(shown, ({ spot, line, duty }) => {
      const reason = gapAt(spot, duty, facts, meant.day) ?? nobodyThere
      return Effect.map(hint(line.officeId, reason, meant.day), (near): GapRow => ({
        ...placeOf(line, duty),
        ...gapTold(reason, near)
      }))
    })
    return partOf(meant, found, rows)
  })

  const overlaps = Effect.fn("DutyAnswers.overlaps")(function* (wanted: BranchWanted) {
    const meant = yield* meantBy(wanted)
    const found = yield* reads.crowded({ ...meant, limit: meant.limit + 1 })
    const { facts, shown } = yield* read(meant, found, true)
    const rows = shown.flatMap(({ spot, line, duty }): ReadonlyArray<OverlapRow> =>
      overlapsOf([spot], duty, facts, meant.day).map(({ holders }) => ({
        ...placeOf(line, duty),
        holders
      }))
    )
    return partOf(meant, found, rows)
  })

  return { gaps, overlaps }
})
