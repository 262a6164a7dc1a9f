/**
 * Gaps and overlaps of a branch, a part at a time. The store says which places; why nobody answers, or who
 * does twice, is said by the pure rules over what is read about those places alone.
 */
import { Effect } from "effect"

import { placeFinder } from "../../org/naming/placeFinder.ts"
import { placeNear } from "../../org/naming/placeNear.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { TreePath } from "../../org/TreePath.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { limitOf } from "../../shared/Page.ts"
import type { DutyKind } from "../kinds/DutyKind.ts"
import { DutyKinds } from "../kinds/DutyKinds.ts"
import { nobodyThere } from "./Answerer.ts"
import { dutiesMeant } from "./dutiesMeant.ts"
import { type DutyAtLevels, DutyReads, type DutySpot, type DutySpots } from "./DutyReads.ts"
import type { BranchWanted, DutyPage, GapRow, OverlapRow } from "./DutyTold.ts"
import { gapAt } from "./gaps.ts"
import { gapTold } from "./GapTold.ts"
import { nameHints } from "./hints.ts"
import { overlaps as overlapsOf } from "./overlaps.ts"
import { type PlaceLine, placeLines } from "./placeLines.ts"

interface Asked {
  readonly top: TreePath
  readonly day: Day
  readonly duties: ReadonlyArray<DutyAtLevels>
  readonly kinds: ReadonlyArray<DutyKind>
  readonly after: { readonly path: string; readonly duty: number } | null
  readonly limit: number
}

const cursorOf = ({ path, duty }: DutySpot): string => `${path}:${duty}`

const afterOf = (cursor: string | null | undefined): Asked["after"] => {
  if (cursor == null) return null
  const [path = "", duty = "0"] = cursor.split(":")
  return { path, duty: Number.parseInt(duty, 10) || 0 }
}

const placeOf = (line: PlaceLine, duty: DutyAtLevels["duty"]) => ({
  placeId: line.id,
  placeName: line.name,
  level: line.level,
  path: line.path,
  duty
})

export const branchAsked = Effect.gen(function* () {
  const find = yield* placeFinder
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const kinds = yield* DutyKinds
  const reads = yield* DutyReads
  const hints = yield* nameHints
  const { linesOf, officeIds } = yield* placeLines

  /** Where to look, and whose kinds of duty are meant there. */
  const topOf = Effect.fnUntraced(function* ({ office, under }: BranchWanted, day: Day) {
    const own = office == null ? null : yield* offices.resolve(office)
    const top =
      under == null
        ? (own ?? (yield* offices.resolve(null)))
        : yield* find(under, own?.path ?? null, day)
    const above = yield* placeNear(placements, top.id, day)
    const known = yield* officeIds
    const officeId = own?.id ?? above.findLast(({ id }) => known.has(id))?.id ?? null
    return { path: above.at(-1)?.path ?? top.path, officeId }
  })

  const askedOf = Effect.fnUntraced(function* (wanted: BranchWanted) {
    const day = wanted.on ?? (yield* today)
    const { path, officeId } = yield* topOf(wanted, day)
    const level = wanted.level ?? null
    const named = wanted.duty == null ? null : yield* kinds.known(officeId, wanted.duty)
    const duties = dutiesMeant(named, level)
    const meant = new Set(duties.map(({ duty }) => duty))
    const asked = (yield* kinds.of(officeId)).filter(({ code }) => meant.has(code))
    const [after, limit] = [afterOf(wanted.cursor), limitOf(wanted.limit)]
    return { top: path, day, duties, kinds: asked, after, limit } satisfies Asked
  })

  const pageOf = Effect.fnUntraced(function* <Row>(
    { day, limit, kinds: duties }: Asked,
    { spots, total }: DutySpots,
    rowsOf: (spots: ReadonlyArray<DutySpot>) => Effect.Effect<ReadonlyArray<Row>>
  ) {
    const shown = spots.slice(0, limit)
    const last = shown.at(-1)
    const next = spots.length > limit && last !== undefined ? cursorOf(last) : null
    return { day, duties, rows: yield* rowsOf(shown), next, total } satisfies DutyPage<Row>
  })

  const gaps = Effect.fn("DutyAnswers.gaps")(function* (wanted: BranchWanted) {
    const asked = yield* askedOf(wanted)
    const { day, duties } = asked
    const found = yield* reads.gaps({ ...asked, limit: asked.limit + 1 })
    return yield* pageOf(
      asked,
      found,
      Effect.fnUntraced(function* (spots) {
        const places = spots.map(({ id }) => id)
        const facts = yield* reads.factsOf({ places, day, posts: false })
        const lines = yield* linesOf(
          spots.map(({ path }) => path),
          day
        )
        const hint = hints()
        const rows: Array<GapRow> = []
        for (const [at, spot] of spots.entries()) {
          const [line, meant] = [lines[at], duties[spot.duty]]
          if (line == null || meant === undefined) continue
          const reason = gapAt(spot, meant.duty, facts, day) ?? nobodyThere
          const near = yield* hint(line.officeId, reason)
          rows.push({ ...placeOf(line, meant.duty), ...gapTold(reason, near) })
        }
        return rows
      })
    )
  })

  const overlaps = Effect.fn("DutyAnswers.overlaps")(function* (wanted: BranchWanted) {
    const asked = yield* askedOf(wanted)
    const { day, duties } = asked
    const found = yield* reads.crowded({ ...asked, limit: asked.limit + 1 })
    return yield* pageOf(
      asked,
      found,
      Effect.fnUntraced(function* (spots) {
        const places = spots.map(({ id }) => id)
        const facts = yield* reads.factsOf({ places, day, posts: true })
        const lines = yield* linesOf(
          spots.map(({ path }) => path),
          day
        )
        return spots.flatMap((spot, at): ReadonlyArray<OverlapRow> => {
          const [line, meant] = [lines[at], duties[spot.duty]]
          if (line == null || meant === undefined) return []
          return overlapsOf([spot], meant.duty, facts, day).map(({ holders }) => ({
            ...placeOf(line, meant.duty),
            holders
          }))
        })
      })
    )
  })

  return { gaps, overlaps }
})
