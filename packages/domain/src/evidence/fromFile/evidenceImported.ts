/**
 * A file of findings, written down in one go: all of it or nothing, unless bad rows are left out. What is there
 * already is not written again, so the same file twice changes nothing. docs/rules/evidence.md
 */
import { Effect } from "effect"

import { attachedFiles } from "../../attachments/attachedFile.ts"
import { AuditLog } from "../../audit/AuditLog.ts"
import { Offices } from "../../org/Offices.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { EvidenceRepo } from "../EvidenceRepo.ts"
import { recordPlace } from "../recordPlace.ts"
import { ownDoubles } from "../rounds/ownDoubles.ts"
import type { FileImport, FileImported } from "./FileRow.ts"
import { newOnes } from "./newOnes.ts"
import { placedRows } from "./placedRows.ts"

export const evidenceImported = Effect.gen(function* () {
  const repo = yield* EvidenceRepo
  const audit = yield* AuditLog
  const offices = yield* Offices
  const files = yield* attachedFiles
  const ids = yield* IdGenerator
  const atomically = yield* Atomically
  const { touch } = yield* recordPlace
  const placed = yield* placedRows
  const unknown = yield* newOnes
  const doubles = yield* ownDoubles

  return Effect.fn("Evidence.import")(function* (wanted: FileImport) {
    const office = yield* offices.resolve(wanted.office ?? null)
    const file = wanted.file ?? null
    const kept = yield* files.taken(file)
    const { rounds, singles, places, faults, leftOut } = yield* placed(wanted, office.id)
    // "Known already" would tell what the first scoring found.
    for (const { unit, period } of places.values()) yield* doubles.refused(unit.id, period)
    const fresh = yield* unknown(rounds, singles, places)
    const told = {
      inspections: fresh.rounds.length,
      evidence: fresh.items.length,
      same: fresh.same,
      leftOut,
      faults
    }
    const isRefused = faults.length > 0 && wanted.skipBad !== true
    const isNothing = fresh.rounds.length + fresh.items.length === 0
    if (isRefused || isNothing || wanted.dryRun === true) {
      return { written: false, ...told } satisfies FileImported
    }
    const used = new Set([...fresh.rounds, ...fresh.items].map(({ sheetId }) => sheetId))
    const touched = [...places.values()].filter(({ sheet }) => used.has(sheet.id))
    for (const place of touched) yield* touch(place)
    const made = new Set(fresh.rounds.map(({ id }) => id))
    const isOfNew = ({ inspectionId }: (typeof fresh.items)[number]) =>
      inspectionId !== null && made.has(inspectionId)
    yield* repo.addInspections(fresh.rounds, fresh.items.filter(isOfNew))
    yield* repo.addItems(fresh.items.filter((item) => !isOfNew(item)))
    yield* audit.append({
      verb: "evidence.import",
      place: office.id,
      subject: `EvidenceFile/${file ?? (yield* ids.next)}`,
      after: {
        file: kept?.fileName ?? null,
        sha256: kept?.fileSha256 ?? null,
        periods: touched.map(({ period }) => period).toSorted(),
        inspections: fresh.rounds.map(({ id }) => id),
        evidence: fresh.items.map(({ id }) => id),
        same: fresh.same,
        leftOut
      }
    })
    return { written: true, ...told } satisfies FileImported
  }, atomically.run)
})
