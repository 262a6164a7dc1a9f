/** Use cases about offices: which there are, and which one is meant when nobody says. */
import { Context, Effect, Layer } from "effect"

import { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { now, today } from "../shared/Instant.ts"
import type { DivisionCode } from "./DivisionCode.ts"
import { placeNear } from "./naming/placeNear.ts"
import type { Office } from "./Office.ts"
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

const isCalled = (office: OfficeView, text: string): boolean =>
  office.id === text || office.code === text || office.name === text

export class Offices extends Context.Service<
  Offices,
  {
    readonly list: Effect.Effect<ReadonlyArray<OfficeView>>
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

      const viewOf = Effect.fn("Offices.viewOf")(function* ({ unitId, district }: Office) {
        const lineage = yield* placeNear(placements, unitId, yield* today)
        const unit = lineage.at(-1)
        if (unit === undefined) return []
        const county = lineage.findLast(({ level, id }) => level === "county" && id !== unitId)
        const { id, code, name, path } = unit
        const view: OfficeView = { id, code, name, path, district: county?.name ?? district }
        return [view]
      })

      const list = Effect.map(
        Effect.flatMap(offices.findAll, (all) => Effect.forEach(all, viewOf)),
        (views) => views.flat()
      )

      const resolve = Effect.fn("Offices.resolve")(function* (office: string | null) {
        const all = yield* list
        const meant = office === null ? all : all.filter((one) => isCalled(one, office.trim()))
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

      return { list, resolve, ensure }
    })
  )
}
