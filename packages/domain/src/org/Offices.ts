/** Use cases about offices: which there are, and which one is meant when nobody says. */
import { Context, Effect, Layer } from "effect"

import { touchesReach } from "../access/rights/within.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import type { Day } from "../shared/Day.ts"
import { now, today } from "../shared/Instant.ts"
import type { DivisionCode } from "./DivisionCode.ts"
import { placeNear } from "./naming/placeNear.ts"
import { OfficeRepo } from "./OfficeRepo.ts"
import type { OrgUnitId } from "./OrgUnitId.ts"
import { PlacementRepo } from "./PlacementRepo.ts"
import type { TreePath } from "./TreePath.ts"

export interface OfficeView {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  readonly name: string
  readonly district: string | null
  /** Where it stands today. */
  readonly path: TreePath
}

type PlacedOffice = Effect.Success<ReturnType<OfficeRepo["Service"]["placedOn"]>>[number]

/** By code, id or name; every office is meant by null. */
export const isOfficeCalled = (office: OfficeView, text: string | null): boolean =>
  text === null || office.id === text || office.code === text || office.name === text

export class Offices extends Context.Service<
  Offices,
  {
    /** Those of which whoever acts may see a part. */
    readonly list: Effect.Effect<ReadonlyArray<OfficeView>>
    /** The office of something that was found already: reach is no matter. */
    readonly byId: (id: OrgUnitId) => Effect.Effect<OfficeView>
    /** By code, id or name; null asks for the only one. */
    readonly resolve: (
      office: string | null
    ) => Effect.Effect<OfficeView, OfficeNotFound | OfficeAmbiguous>
    /** Makes a unit an office, or gives it its district. */
    readonly ensure: (unitId: OrgUnitId, district: string | null) => Effect.Effect<void>
  }
>()("aiwei/Offices") {
  static readonly layer = Layer.effect(
    Offices,
    Effect.gen(function* () {
      const offices = yield* OfficeRepo
      const placements = yield* PlacementRepo

      const viewOf = Effect.fnUntraced(function* (office: PlacedOffice, day: Day) {
        const { unitId, lineage: here, district } = office
        const lineage = here.length > 0 ? here : yield* placeNear(placements, unitId, day)
        const unit = lineage.at(-1)
        if (unit === undefined) return []
        const county = lineage.findLast(({ level, id }) => level === "county" && id !== unitId)
        const { id, code, name, path } = unit
        const view: OfficeView = { id, code, name, path, district: county?.name ?? district }
        return [view]
      })

      const list = Effect.gen(function* () {
        const { reach } = yield* CurrentActor
        const day = yield* today
        const views = yield* Effect.forEach(yield* offices.placedOn(day), (one) => viewOf(one, day))
        return views.flat().filter(({ path }) => touchesReach(reach, path))
      })

      const byId = Effect.fn("Offices.byId")(function* (id: OrgUnitId) {
        const day = yield* today
        const office = (yield* offices.placedOn(day)).find(({ unitId }) => unitId === id)
        const [view] = office === undefined ? [] : yield* viewOf(office, day)
        return view ?? (yield* Effect.die(new OfficeNotFound({ office: id })))
      })

      const resolve = Effect.fn("Offices.resolve")(function* (office: string | null) {
        const all = yield* list
        const meant = all.filter((one) => isOfficeCalled(one, office?.trim() ?? null))
        const [only, ...others] = meant
        if (only === undefined) return yield* new OfficeNotFound({ office })
        if (others.length === 0) return only
        const candidates = meant.map(({ code, name }) => code ?? name)
        return yield* new OfficeAmbiguous({ candidates })
      })

      const ensure = Effect.fn("Offices.ensure")(function* (
        unitId: OrgUnitId,
        district: string | null
      ) {
        yield* offices.upsert({ unitId, district, createdAt: yield* now })
      })

      return { list, byId, resolve, ensure }
    })
  )
}
