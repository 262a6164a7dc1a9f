/** Sectors (片区) by whoever holds them, and those that meet. */
import { Context, Effect, Layer } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../../errors.ts"
import type { UnitLevel } from "../../../org/levels/OrgLevel.ts"
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { TreePath } from "../../../org/TreePath.ts"
import type { Day } from "../../../shared/Day.ts"
import { type CountedPage, partOfAll, type PartWanted } from "../../../shared/Page.ts"
import type { Holder } from "../../holders/Holder.ts"
import { branchMeant, type OverlayBranch } from "../branchMeant.ts"
import { type HeldPlace, heldUnder } from "../heldUnder.ts"
import { sector } from "../overlayDuties.ts"
import { sectorOverlaps } from "./sectorOverlaps.ts"

export interface SectorPlace {
  readonly assignmentId: string
  readonly placeId: OrgUnitId
  readonly path: string
  readonly level: UnitLevel
  /** Of the sector, as it was written when it was given. */
  readonly remark: string
  readonly since: Day
}
export interface SectorRow {
  readonly personId: string | null
  readonly name: string
  /** False for one who is written there and has left. */
  readonly active: boolean
  readonly places: ReadonlyArray<SectorPlace>
}
interface Meeting {
  readonly assignmentId: string
  readonly path: string
  readonly name: string
}
export interface SectorsWanted extends OverlayBranch, PartWanted {}

export interface SectorTable extends CountedPage<SectorRow> {
  readonly day: Day
  /** `outer` contains `inner`, or is the earlier of two at one place. */
  readonly overlaps: ReadonlyArray<{ readonly outer: Meeting; readonly inner: Meeting }>
}

interface Row {
  readonly id: string
  readonly path: TreePath
  readonly holderKey: string
  readonly name: string
  readonly held: HeldPlace
}

const holderKey = (holder: Holder): string => {
  if (holder.kind === "organisation") return `o/${holder.organisationId}`
  if (holder.kind === "post") return `u/${holder.unitId}/${holder.postKind}`
  return `p/${holder.personId ?? holder.name}`
}

const rowOf = (held: HeldPlace): Row => ({
  id: held.line.id,
  path: held.line.placePath,
  // Whoever has the post is the same person as one who is named.
  holderKey: held.answer?.personId == null ? holderKey(held.line.holder) : held.answer.personId,
  name: held.answer?.name ?? held.line.holderName,
  held
})

const placeOf = ({ held: { line, path } }: Row): SectorPlace => ({
  assignmentId: line.id,
  placeId: line.unitId,
  path,
  level: line.level,
  remark: line.remark,
  since: line.validFrom
})

const meetingOf = ({ id, name, held }: Row): Meeting => ({
  assignmentId: id,
  path: held.path,
  name
})

export class Sectors extends Context.Service<
  Sectors,
  {
    readonly list: (
      wanted: SectorsWanted
    ) => Effect.Effect<
      SectorTable,
      OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous
    >
  }
>()("aiwei/Sectors") {
  static readonly layer = Layer.effect(
    Sectors,
    Effect.gen(function* () {
      const branch = yield* branchMeant
      const held = yield* heldUnder

      const list = Effect.fn("Sectors.list")(function* (wanted: SectorsWanted) {
        const { top, day } = yield* branch(wanted)
        const all = (yield* held.under(top, day, sector)).map(rowOf)
        const holders = [...Map.groupBy(all, (row) => row.holderKey)]
        const part = partOfAll(holders, ([key]) => key, wanted)
        const rows = part.rows.map(([, own]) => ({
          personId: own[0]?.held.answer?.personId ?? null,
          name: own[0]?.name ?? "",
          active: own.some((row) => row.held.answer !== null),
          places: own.map(placeOf)
        }))
        const overlaps = sectorOverlaps(all).map(({ outer, inner }) => ({
          outer: meetingOf(outer),
          inner: meetingOf(inner)
        }))
        return { ...part, day, rows, overlaps } satisfies SectorTable
      })

      return { list }
    })
  )
}
