/** Takes back what was put down: it stays where it is, says by whom and why, and counts no more. */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import type { SheetId } from "../assessment/ScoreSheet.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { lastFrozen } from "../publication/evidence/lastFrozen.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { nowAfter } from "../shared/Instant.ts"
import { EvidenceNotFound, EvidenceRefused, EvidenceWithdrawn } from "./evidenceErrors.ts"
import { EvidenceId } from "./EvidenceItem.ts"
import { EvidenceRepo, type WithdrawalMark } from "./EvidenceRepo.ts"
import { InspectionId } from "./Inspection.ts"
import { actorName, trimmed } from "./itemsMade.ts"
import { LedgerId } from "./LedgerRow.ts"
import { faultOf } from "./recordPlace.ts"

export interface WithdrawalWanted {
  readonly office?: string | null | undefined
  readonly id: string
  readonly reason: string
}

export interface Withdrawn {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly reason: string
  /** A version is published already and stays as it is. */
  readonly laterThan: number | null
}

interface Standing {
  readonly id: string
  readonly sheetId: SheetId
  readonly unitId: string
  readonly createdAt: string
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
}

type RecordVerb = "inspections.withdraw" | "evidence.withdraw" | "ledger.withdraw"

const subjects = {
  "inspections.withdraw": "Inspection",
  "evidence.withdraw": "Evidence",
  "ledger.withdraw": "LedgerRow"
} as const satisfies Record<RecordVerb, string>

export const withdrawing = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const publications = yield* PublicationRepo
  const frozenLast = yield* lastFrozen
  const repo = yield* EvidenceRepo
  const scores = yield* ScoreRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically

  const marked = Effect.fnUntraced(function* (row: Standing, given: string, last: string | null) {
    if (row.withdrawnAt !== null) {
      const { id, withdrawnAt: at } = row
      return yield* new EvidenceWithdrawn({ id, at, by: row.withdrawnBy ?? "" })
    }
    const reason = trimmed(given)
    if (reason === null) {
      return yield* new EvidenceRefused({ faults: [faultOf("blank", "reason")] })
    }
    const mark: WithdrawalMark = {
      at: yield* nowAfter([last, row.createdAt]),
      by: yield* actorName,
      reason
    }
    return mark
  })

  const withdraw = <Row extends Standing>(
    verb: RecordVerb,
    find: (id: string) => Effect.Effect<Option.Option<Row>>,
    write: (row: Row, mark: WithdrawalMark) => Effect.Effect<void>
  ) =>
    Effect.fn(verb)(function* ({ office, id, reason }: WithdrawalWanted) {
      yield* placements.lockTree
      yield* publications.lock
      const { id: officeId } = yield* offices.resolve(office ?? null)
      const row = Option.getOrNull(yield* find(id))
      const sheets = yield* scores.findSheets(officeId)
      const sheet = sheets.find((one) => one.id === row?.sheetId)
      if (row === null || sheet === undefined) return yield* new EvidenceNotFound({ id })
      const heads = yield* publications.heads(officeId)
      const head = heads.findLast(({ period }) => period === sheet.period)
      const last = yield* frozenLast(officeId, sheet.period, head)
      const mark = yield* marked(row, reason, last)
      yield* write(row, mark)
      yield* scores.upsertSheet({ ...sheet, updatedAt: mark.at })
      yield* audit.append({
        verb,
        place: officeId,
        subject: `${subjects[verb]}/${id}`,
        before: { withdrawn: null },
        after: { withdrawn: mark }
      })
      const done: Withdrawn = {
        id,
        ...mark,
        laterThan: head?.publishedAt == null ? null : head.version
      }
      return done
    }, atomically.run)

  return {
    inspection: withdraw(
      "inspections.withdraw",
      (id) => repo.findInspection(InspectionId.make(id)),
      repo.withdrawInspection
    ),
    item: withdraw(
      "evidence.withdraw",
      (id) => repo.findItem(EvidenceId.make(id)),
      repo.withdrawItem
    ),
    ledger: withdraw(
      "ledger.withdraw",
      (id) => repo.findLedger(LedgerId.make(id)),
      repo.withdrawLedger
    )
  }
})
