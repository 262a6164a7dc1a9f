/** Use cases about levels: which there are, and one more of an office's own. A level is never taken away again. */
import { Context, Effect, Layer } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { FieldRefused } from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { nameOf } from "../edits/nameOf.ts"
import { Offices } from "../Offices.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { LevelRepo } from "./LevelRepo.ts"
import type { LevelRow } from "./LevelRow.ts"
import type { OwnLevel } from "./OrgLevel.ts"

export interface AddLevel {
  readonly office?: string | null | undefined
  readonly level: {
    readonly code: OwnLevel
    readonly zh: string
    readonly en: string
    /** Between those of its parents and its children: a subdistrict has 40, a community 50. */
    readonly rank: number
    readonly kind: LevelRow["kind"]
  }
}

export class OrgLevels extends Context.Service<
  OrgLevels,
  {
    readonly list: Effect.Effect<ReadonlyArray<LevelRow>>
    readonly add: (
      asked: AddLevel
    ) => Effect.Effect<LevelRow, OfficeNotFound | OfficeAmbiguous | FieldRefused>
  }
>()("aiwei/OrgLevels") {
  static readonly layer = Layer.effect(
    OrgLevels,
    Effect.gen(function* () {
      const levels = yield* LevelRepo
      const offices = yield* Offices
      const placements = yield* PlacementRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically

      const add = Effect.fn("OrgLevels.add")(function* ({ office, level }: AddLevel) {
        const { id: officeId } = yield* offices.resolve(office ?? null)
        yield* placements.lockTree
        const zh = yield* nameOf("zh", level.zh)
        const en = yield* nameOf("en", level.en)
        const taken = (yield* levels.all).find(
          (one) => one.code === level.code || one.zh === zh || one.en === en
        )
        if (taken !== undefined) {
          const [field, value] = taken.code === level.code ? ["code", level.code] : ["zh", zh]
          return yield* new FieldRefused({ field, why: "twice", value })
        }
        const made: LevelRow = { ...level, zh, en, officeId }
        yield* levels.add(made)
        const subject = `OrgLevel/${made.code}`
        yield* audit.append({ verb: "org.addLevel", place: officeId, subject, after: made })
        return made
      }, atomically.run)

      return { list: levels.all, add }
    })
  )
}
