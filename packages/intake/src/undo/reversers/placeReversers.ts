/** What came along with units: other names, offices, and places that had to begin earlier. */
import { kept, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import { Office } from "@aiwei/domain/org/Office"
import { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import type { Placement } from "@aiwei/domain/org/Placement"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Option } from "effect"

import { recordOf } from "../recordOf.ts"
import type { Outcomes, Reverser } from "../Reverser.ts"
import type { UndoLine } from "../UndoLine.ts"

const office = recordOf<Office>({ fields: Office.fields, codec: Office })

const unitOf = ({ after }: UndoLine): string => String(after["unitId"])

/** A name that is not there any more is as good as taken back. */
const namesReversed = Effect.fn("Undo.aliases")(function* (lines: ReadonlyArray<UndoLine>) {
  const rows = yield* UndoRows
  const wanted = new Set(lines.map((line) => `${unitOf(line)}/${String(line.after["alias"])}`))
  const stored = yield* rows.find("aliases", "unitId", lines.map(unitOf))
  yield* rows.remove(
    "aliases",
    stored.filter(({ unitId, alias }) => wanted.has(`${unitId}/${alias}`))
  )
  const done: Outcomes = new Map(lines.map(({ seq }) => [seq, reversed]))
  return done
})

/** After the units: an office whose unit has gone went with it. */
const officesReversed = Effect.fn("Undo.offices")(function* (lines: ReadonlyArray<UndoLine>) {
  const rows = yield* UndoRows
  const ids = lines.map(unitOf)
  const stored = new Map(
    (yield* rows.find("offices", "unitId", ids)).map((one) => [String(one.unitId), one])
  )
  const used = yield* rows.inUse("offices", ids)
  const outcomes = new Map<number, UndoOutcome>()
  for (const line of lines) {
    const one = stored.get(unitOf(line))
    if (one === undefined) outcomes.set(line.seq, reversed)
    else if (!office.same(one, line.after, ["createdAt"])) outcomes.set(line.seq, kept("changed"))
    else if (!line.isNew) {
      const back = Option.toArray(office.read(line.before))
      yield* OfficeRepo.use((repo) => Effect.forEach(back, repo.upsert, { discard: true }))
      outcomes.set(line.seq, reversed)
    } else if (used.has(unitOf(line))) outcomes.set(line.seq, kept("in_use"))
    else {
      yield* rows.remove("offices", [one])
      outcomes.set(line.seq, reversed)
    }
  }
  const done: Outcomes = outcomes
  return done
})

const earliestOf = (places: ReadonlyArray<Placement>): Placement | undefined =>
  places.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0]

/**
 * After the units. A month that is scored needs the tree of its first day, and a unit that stays needs what it
 * stands in: such a place cannot begin later again.
 */
const placesReversed = Effect.fn("Undo.places")(function* (
  lines: ReadonlyArray<UndoLine>,
  staying: ReadonlySet<string>
) {
  const rows = yield* UndoRows
  const found = yield* rows.find("placements", "unitId", lines.map(unitOf))
  const placesOf = Map.groupBy(found, ({ unitId }) => String(unitId))
  const scored = yield* rows.earliestScores
  const below = yield* rows.find("placements", "unitId", [...staying])
  const neededBy = (top: string, from: string) =>
    scored.some(({ path, period }) => path.startsWith(top) && period < from.slice(0, 7)) ||
    below.some(({ path, validFrom }) => path.startsWith(top) && validFrom < from)
  const [out, back] = [new Array<Placement>(), new Array<Placement>()]
  const outcomes = new Map<number, UndoOutcome>()
  for (const line of lines) {
    const place = earliestOf(placesOf.get(unitOf(line)) ?? [])
    const from = String(line.before["validFrom"])
    if (place === undefined) outcomes.set(line.seq, kept("gone"))
    else if (place.validFrom !== line.after["validFrom"] || from >= place.validTo) {
      outcomes.set(line.seq, kept("changed"))
    } else if (neededBy(place.path, from)) outcomes.set(line.seq, kept("in_use"))
    else {
      out.push(place)
      back.push({ ...place, validFrom: Day.make(from) })
      outcomes.set(line.seq, reversed)
    }
  }
  yield* rows.remove("placements", out)
  yield* PlacementRepo.use((places) => places.insertAll(back))
  const done: Outcomes = outcomes
  return done
})

export const aliasReverser: Reverser = { entity: "UnitAlias", reverse: namesReversed }
export const officeReverser: Reverser = { entity: "Office", reverse: officesReversed }
export const placementReverser: Reverser = { entity: "Placement", reverse: placesReversed }
