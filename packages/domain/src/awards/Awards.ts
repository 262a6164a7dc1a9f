/** Use cases about awards: the register with its runs of years, and who could be proposed. docs/rules/appraisal.md */
import { Context, Effect, Layer } from "effect"

import { isInReach } from "../access/rights/within.ts"
import type { AppraisalRefused } from "../appraisal/appraisalErrors.ts"
import { appraisalMade } from "../appraisal/appraisalMade.ts"
import { distanceTo } from "../appraisal/pass/PassLine.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { yearOf } from "../calendar/WorkCalendar.ts"
import type {
  FileNotFound,
  FileTooLarge,
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../errors.ts"
import { besides, ownDoubles } from "../evidence/rounds/ownDoubles.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { Atomically } from "../shared/Atomically.ts"
import { today } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import { written } from "../shared/Points.ts"
import type { Award } from "./Award.ts"
import type { AwardAhead, AwardDatesRefused, AwardNotFound } from "./awardErrors.ts"
import { type AwardLine, awardLine } from "./awardLine.ts"
import { AwardRepo } from "./AwardRepo.ts"
import type {
  AddAward,
  ChangeAward,
  EligibleWanted,
  OfOffice,
  WithdrawAward
} from "./AwardWanted.ts"
import { awardWriting } from "./awardWriting.ts"
import { type EligibleWhy, whyEligible } from "./eligible.ts"

export interface EligibleRow {
  readonly unitId: OrgUnitId
  readonly unitName: string
  readonly rank: number | null
  readonly score: string | null
  readonly eligible: boolean
  readonly why: EligibleWhy
  /** From the limit, below zero while it is missed. */
  readonly distance: string | null
  /** Months of the year that do not count, because nothing is published of the unit. */
  readonly missing: ReadonlyArray<Month>
}

type NoOffice = OfficeNotFound | OfficeAmbiguous
type NotAdded =
  | NoOffice
  | AwardAhead
  | AwardDatesRefused
  | PlaceNotFound
  | PlaceAmbiguous
  | FileNotFound
  | FileTooLarge

export class Awards extends Context.Service<
  Awards,
  {
    readonly list: (wanted: OfOffice) => Effect.Effect<ReadonlyArray<AwardLine>, NoOffice>
    readonly add: (wanted: AddAward) => Effect.Effect<AwardLine, NotAdded>
    /** Withdraws a line and adds it anew as it should have been, or does neither. */
    readonly change: (wanted: ChangeAward) => Effect.Effect<AwardLine, NotAdded | AwardNotFound>
    readonly withdraw: (wanted: WithdrawAward) => Effect.Effect<AwardLine, NoOffice | AwardNotFound>
    /** From the published months of the year alone. */
    readonly eligible: (
      wanted: EligibleWanted
    ) => Effect.Effect<ReadonlyArray<EligibleRow>, NoOffice | AppraisalRefused>
  }
>()("aiwei/Awards") {
  static readonly layer = Layer.effect(
    Awards,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* AwardRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const { placed, ended } = yield* awardWriting
      const appraised = yield* appraisalMade
      const doubles = yield* ownDoubles

      const list = Effect.fn("Awards.list")(function* ({ office }: OfOffice) {
        const { id } = yield* offices.resolve(office ?? null)
        const { reach } = yield* CurrentActor
        const [all, year] = [yield* repo.ofOffice(id), yearOf(yield* today)]
        return all
          .filter(({ path }) => isInReach(reach, path))
          .map((one) => awardLine(one, all, year))
      })

      const shown = Effect.fnUntraced(function* (office: OfficeView, award: Award) {
        return awardLine(award, yield* repo.ofOffice(office.id), yearOf(yield* today))
      })

      const add = Effect.fn("Awards.add")(function* (wanted: AddAward) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const after = yield* placed(office, wanted, null)
        const subject = `Award/${after.id}`
        yield* audit.append({ verb: "awards.add", place: after.unitId, subject, after })
        return yield* shown(office, after)
      }, atomically.run)

      const change = Effect.fn("Awards.change")(function* (wanted: ChangeAward) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const { before } = yield* ended(office, wanted.id, wanted.reason)
        const after = yield* placed(office, wanted, before)
        const [place, subject] = [after.unitId, `Award/${after.id}`]
        yield* audit.append({ verb: "awards.change", place, subject, before, after })
        return yield* shown(office, after)
      }, atomically.run)

      const withdraw = Effect.fn("Awards.withdraw")(function* (wanted: WithdrawAward) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const { before, after } = yield* ended(office, wanted.id, wanted.reason)
        const [place, subject] = [before.unitId, `Award/${before.id}`]
        yield* audit.append({ verb: "awards.withdraw", place, subject, before, after })
        return awardLine(after, [], yearOf(yield* today))
      }, atomically.run)

      const eligible = Effect.fn("Awards.eligible")(function* (wanted: EligibleWanted) {
        const { id } = yield* offices.resolve(wanted.office ?? null)
        const { year, limit } = wanted
        const { results } = (yield* appraised(id, { year })).snapshot
        return besides(results, yield* doubles.units).map(
          ({ unitId, name: unitName, rank, score, missing }): EligibleRow => {
            const why = whyEligible(limit, score)
            return {
              unitId,
              unitName,
              rank,
              score: score === null ? null : written(score),
              eligible: why === "reached",
              why,
              distance: score === null ? null : written(distanceTo(limit, score)),
              missing
            }
          }
        )
      })

      return { list, add, change, withdraw, eligible }
    })
  )
}
