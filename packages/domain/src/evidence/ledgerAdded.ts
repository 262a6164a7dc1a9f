/** A bonus, a penalty or a veto of one unit in one month, with its reason. */
import { Effect } from "effect"
import { Schema } from "effect"

import { attachedFiles, noFile } from "../attachments/attachedFile.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { noPoints, type Points, readPointsText, Worth } from "../shared/Points.ts"
import { EvidenceRefused, type RefusedEvidence } from "./evidenceErrors.ts"
import { EvidenceRepo } from "./EvidenceRepo.ts"
import { ledgerView } from "./EvidenceView.ts"
import { actorName, notWithdrawn, readFromNowhere, trimmed } from "./itemsMade.ts"
import { LedgerId, type LedgerRow } from "./LedgerRow.ts"
import { faultOf, type RecordOf, type RecordPlace, recordPlace } from "./recordPlace.ts"
import { toldOf } from "./toldOf.ts"

export interface LedgerWanted extends RecordOf {
  readonly kind: LedgerRow["kind"]
  /** Of a bonus or a penalty: above zero. */
  readonly points?: string | null | undefined
  /** The scheme's code; left out where the scheme has only one veto that is given by hand. */
  readonly veto?: string | null | undefined
  readonly reason: string
  readonly reference?: string | null | undefined
  readonly photo?: string | null | undefined
}

type Given =
  | { readonly points: Points; readonly veto: string | null; readonly fault: null }
  | { readonly fault: RefusedEvidence }

const isWorth = Schema.is(Worth)

const pointsGiven = ({ points }: LedgerWanted, { document }: RecordPlace): Given => {
  const text = points ?? ""
  const read = readPointsText(text)
  if (read === null || read <= 0 || !isWorth(read)) return { fault: faultOf("unreadable", text) }
  if (read % document.precision !== 0) return { fault: faultOf("tooFine", text) }
  return { points: read, veto: null, fault: null }
}

const vetoGiven = ({ veto }: LedgerWanted, { document }: RecordPlace): Given => {
  const known = document.vetoes.filter(({ when }) => when === null).map(({ code }) => code)
  const asked = trimmed(veto) ?? (known.length === 1 ? (known[0] ?? "") : "")
  return known.includes(asked)
    ? { points: noPoints, veto: asked, fault: null }
    : { fault: faultOf("unknownVeto", asked, known.join(", ")) }
}

export const ledgerAdded = Effect.gen(function* () {
  const repo = yield* EvidenceRepo
  const ids = yield* IdGenerator
  const files = yield* attachedFiles
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { find, touch } = yield* recordPlace
  const told = yield* toldOf

  return Effect.fn("Ledger.add")(function* (wanted: LedgerWanted) {
    const at = yield* find(wanted)
    const given = wanted.kind === "veto" ? vetoGiven(wanted, at) : pointsGiven(wanted, at)
    const photo = yield* files.photoTaken(wanted.photo ?? null)
    const reason = trimmed(wanted.reason)
    const blank = reason === null ? [faultOf("blank", "reason")] : []
    const wrong = photo === "notPhoto" ? [faultOf(photo, "photo")] : []
    const faults = [
      ...at.faults,
      ...blank,
      ...wrong,
      ...(given.fault === null ? [] : [given.fault])
    ]
    if (faults.length > 0 || given.fault !== null || reason === null || photo === "notPhoto") {
      return yield* new EvidenceRefused({ faults })
    }
    const row: LedgerRow = {
      id: LedgerId.make(yield* ids.next),
      sheetId: at.sheet.id,
      unitId: at.unit.id,
      path: at.path,
      kind: wanted.kind,
      points: given.points,
      veto: given.veto,
      reason,
      day: wanted.day ?? null,
      reference: trimmed(wanted.reference),
      ...(photo ?? noFile),
      ...readFromNowhere,
      createdAt: at.at,
      createdBy: yield* actorName,
      ...notWithdrawn
    }
    yield* touch(at)
    yield* repo.addLedger([row])
    const shown = ledgerView(row)
    const subject = `LedgerRow/${row.id}`
    const after = { period: at.period, ...shown }
    yield* audit.append({ verb: "ledger.add", place: at.unit.id, subject, after })
    return { entry: shown, ...(yield* told(at, new Set())) }
  }, atomically.run)
})
