/** Writes a line of the register, or ends one; whoever calls it does so inside one transaction and notes it. */
import { Effect } from "effect"

import { attachedFiles } from "../attachments/attachedFile.ts"
import { yearOf } from "../calendar/WorkCalendar.ts"
import { fullName } from "../org/fullName.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import type { OfficeView } from "../org/Offices.ts"
import { actingName } from "../publication/review/actingAs.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import { type Award, AwardId } from "./Award.ts"
import { AwardNotFound } from "./awardErrors.ts"
import { awardText, datesFit, fileOf, notWithdrawn } from "./awardGiven.ts"
import { AwardRepo } from "./AwardRepo.ts"
import type { AddAward } from "./AwardWanted.ts"

export const awardWriting = Effect.gen(function* () {
  const repo = yield* AwardRepo
  const ids = yield* IdGenerator
  const files = yield* attachedFiles
  const find = yield* placeFinder

  /** `before`: the line it takes the place of. */
  const placed = Effect.fnUntraced(function* (
    office: OfficeView,
    wanted: AddAward,
    before: Award | null
  ) {
    const day = yield* today
    yield* datesFit(wanted, yearOf(day))
    const unit = yield* find(wanted.place, office.path, day)
    const award: Award = {
      ...awardText(wanted),
      id: AwardId.make(yield* ids.next),
      officeId: office.id,
      unitId: unit.id,
      unitName: fullName(unit),
      path: unit.path,
      replaces: before?.id ?? null,
      ...((yield* files.taken(wanted.file ?? null)) ?? fileOf(before)),
      addedAt: yield* now,
      addedBy: yield* actingName,
      ...notWithdrawn
    }
    yield* repo.insert(award)
    return award
  })

  const ended = Effect.fnUntraced(function* (office: OfficeView, id: string, reason: string) {
    const found = (yield* repo.ofOffice(office.id)).find((one) => one.id === id)
    const before = found ?? (yield* new AwardNotFound({ id }))
    const [withdrawnAt, withdrawnBy] = [yield* now, yield* actingName]
    const after: Award = { ...before, withdrawnAt, withdrawnBy, withdrawnReason: reason.trim() }
    yield* repo.withdraw(after)
    return { before, after }
  })

  return { placed, ended }
})
