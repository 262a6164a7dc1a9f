/** Use cases about awards: the register with its runs of years, and who could be proposed. docs/rules/appraisal.md */
import { Context, Effect, Layer } from "effect"

import { isInReach } from "../access/rights/within.ts"
import type { AppraisalRefused } from "../appraisal/appraisalErrors.ts"
import { appraisalMade } from "../appraisal/appraisalMade.ts"
import { attachedFiles, noFile } from "../attachments/attachedFile.ts"
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
import { fullName } from "../org/fullName.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import { Offices } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { actingName } from "../publication/review/actingAs.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import { written } from "../shared/Points.ts"
import { type Award, AwardId, type AwardLevel } from "./Award.ts"
import { AwardAhead, AwardNotFound } from "./awardErrors.ts"
import { AwardRepo } from "./AwardRepo.ts"
import { type AwardLimit, isEligible } from "./eligible.ts"
import { streakUpTo } from "./streaks.ts"

interface OfOffice {
  readonly office?: string | null | undefined
}

export interface AddAward extends OfOffice {
  readonly place: string
  readonly title: string
  readonly level: AwardLevel
  readonly grantor: string
  readonly year: number
  readonly docNo?: string | null | undefined
  readonly note?: string | null | undefined
  readonly file?: string | null | undefined
}

export interface WithdrawAward extends OfOffice {
  readonly id: string
  readonly reason: string
}

export interface EligibleWanted extends OfOffice {
  readonly year: number
  readonly limit: AwardLimit
}

export interface AwardLine extends Omit<Award, "path"> {
  /** Years in a row, up to this one, in which the unit has this title. */
  readonly streak: number
}

export interface EligibleRow {
  readonly unitId: OrgUnitId
  readonly unitName: string
  readonly rank: number | null
  readonly score: string | null
  readonly eligible: boolean
}

type NoOffice = OfficeNotFound | OfficeAmbiguous

const lineOf = ({ path: _path, ...award }: Award, all: ReadonlyArray<Award>): AwardLine => {
  const same = all.filter(({ unitId, title }) => unitId === award.unitId && title === award.title)
  const years = same.map(({ year }) => year)
  return { ...award, streak: streakUpTo([...years, award.year], award.year) }
}

const notWithdrawn = { withdrawnAt: null, withdrawnBy: null, withdrawnReason: null } as const

export class Awards extends Context.Service<
  Awards,
  {
    readonly list: (wanted: OfOffice) => Effect.Effect<ReadonlyArray<AwardLine>, NoOffice>
    readonly add: (
      wanted: AddAward
    ) => Effect.Effect<
      AwardLine,
      NoOffice | AwardAhead | PlaceNotFound | PlaceAmbiguous | FileNotFound | FileTooLarge
    >
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
      const ids = yield* IdGenerator
      const atomically = yield* Atomically
      const files = yield* attachedFiles
      const find = yield* placeFinder
      const appraised = yield* appraisalMade

      const list = Effect.fn("Awards.list")(function* ({ office }: OfOffice) {
        const { id } = yield* offices.resolve(office ?? null)
        const { reach } = yield* CurrentActor
        const all = yield* repo.ofOffice(id)
        return all.filter(({ path }) => isInReach(reach, path)).map((one) => lineOf(one, all))
      })

      const add = Effect.fn("Awards.add")(function* (wanted: AddAward) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const { level, year } = wanted
        const day = yield* today
        if (year > yearOf(day)) return yield* new AwardAhead({ year })
        const unit = yield* find(wanted.place, office.path, day)
        const award: Award = {
          id: AwardId.make(yield* ids.next),
          officeId: office.id,
          unitId: unit.id,
          unitName: fullName(unit),
          path: unit.path,
          title: wanted.title.trim(),
          level,
          grantor: wanted.grantor.trim(),
          year,
          docNo: wanted.docNo?.trim() || null,
          note: wanted.note?.trim() || null,
          ...((yield* files.taken(wanted.file ?? null)) ?? noFile),
          addedAt: yield* now,
          addedBy: yield* actingName,
          ...notWithdrawn
        }
        yield* repo.insert(award)
        const subject = `Award/${award.id}`
        yield* audit.append({ verb: "awards.add", place: unit.id, subject, after: award })
        return lineOf(award, yield* repo.ofOffice(office.id))
      }, atomically.run)

      const withdraw = Effect.fn("Awards.withdraw")(function* (wanted: WithdrawAward) {
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const found = (yield* repo.ofOffice(officeId)).find(({ id }) => id === wanted.id)
        const before = found ?? (yield* new AwardNotFound({ id: wanted.id }))
        const [withdrawnAt, withdrawnBy] = [yield* now, yield* actingName]
        const after: Award = {
          ...before,
          withdrawnAt,
          withdrawnBy,
          withdrawnReason: wanted.reason.trim()
        }
        yield* repo.withdraw(after)
        const [place, subject] = [before.unitId, `Award/${before.id}`]
        yield* audit.append({ verb: "awards.withdraw", place, subject, before, after })
        return lineOf(after, [])
      }, atomically.run)

      const eligible = Effect.fn("Awards.eligible")(function* (wanted: EligibleWanted) {
        const { id } = yield* offices.resolve(wanted.office ?? null)
        const { results } = yield* appraised(id, { year: wanted.year })
        return results.map(({ unitId, name: unitName, rank, score }) => ({
          unitId,
          unitName,
          rank,
          score: score === null ? null : written(score),
          eligible: isEligible(wanted.limit, score)
        }))
      })

      return { list, add, withdraw, eligible }
    })
  )
}
