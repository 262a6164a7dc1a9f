/**
 * One file, one transaction: its records, their provenance, the journal, one audit entry and its part of
 * the report are stored together or not at all. A dry run calls this too and is rolled back afterwards.
 */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import type { ImportFile } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Effect, Option } from "effect"

import { rememberMappings } from "../mappings/remember.ts"
import type { FileReport } from "../report.ts"
import { reportOf } from "./batchReports.ts"
import { loadBooks } from "./load/loadBooks.ts"
import type { StoredOffice } from "./office/officeOf.ts"
import { onlyWithin } from "./office/onlyWithin.ts"
import { storedOffices } from "./office/storedOffices.ts"
import { withoutOffice } from "./office/withoutOffice.ts"
import { monotonicIds } from "./plan/monotonicIds.ts"
import type { Plan } from "./plan/Plan.ts"
import type { PlanContext, WantedOffice } from "./plan/PlanContext.ts"
import { nothingPlanned, planFile } from "./plan/planFile.ts"
import { reported, storedReport } from "./reported.ts"
import { nothingWritten, type Written } from "./write/largeWrites.ts"
import { writeJournal } from "./write/writeJournal.ts"
import { writeRows } from "./write/writeRows.ts"

export interface FileTask {
  readonly stored: ImportFile
  readonly context: Omit<PlanContext, "nextId" | "office">
  /** Asked when the file's turn has come: an earlier file of the batch may have made the office. */
  readonly officeAmong: (known: ReadonlyArray<StoredOffice>) => WantedOffice | null
  /** False for a file that an earlier run has committed: it is planned for what it claims, no more. */
  readonly write: boolean
}

export interface FileOutcome {
  readonly report: FileReport
  readonly plan: Plan
  readonly written: Written
}

const store = Effect.fn("Imports.store")(function* (
  { stored, context }: FileTask,
  report: FileReport,
  plan: Plan,
  place: WantedOffice["id"]
) {
  const taken = plan.numbersTaken
  const first = taken === 0 ? 0 : yield* OrgUnitRepo.use((repo) => repo.nextNumbers(taken))
  const writing = onlyWithin(place, plan, writeRows(plan.rows(first)))
  const written = yield* place === null
    ? writing
    : PlacementRepo.use((repo) => repo.allUnder(place, writing))
  const { hash, rows } = yield* writeJournal(stored.id, plan.changes)
  const { kind, format, outcome } = report
  const code = report.code ?? null
  const facts = { kind, format, outcome, code, report: storedReport(report) }
  yield* ImportBatchRepo.use((repo) =>
    repo.putFile({ ...stored, ...facts, committedAt: context.now, officeId: place })
  )
  const mappings = yield* rememberMappings(report, place)
  const { path, sha256 } = stored
  const told = mappings.length === 0 ? {} : { mappings }
  yield* AuditLog.use((log) =>
    log.append({
      verb: "imports.commit",
      place,
      subject: `ImportFile/${stored.id}`,
      after: { path, sha256, outcome, rows, rowsSha256: hash, counts: report.counts, ...told }
    })
  )
  return written
})

const planned = Effect.fn("Imports.planned")(function* ({ context, officeAmong }: FileTask) {
  const known = yield* storedOffices
  const office = officeAmong(known)
  const file = office === null ? withoutOffice(context.file, known) : context.file
  if (office === null || file.outcome !== "import") {
    return { office, report: reported(file, nothingPlanned), plan: nothingPlanned }
  }
  const nextId = monotonicIds(yield* IdGenerator.use((ids) => ids.next))
  const books = yield* loadBooks(file, office, context.from)
  const plan = planFile(books, { ...context, office, nextId })
  return { office, report: reported(file, plan), plan }
})

export const commitFile = Effect.fn("Imports.commitFile")(function* (task: FileTask) {
  const atomically = yield* Atomically
  if (!task.write) return { ...(yield* planned(task)), written: nothingWritten }
  const work = Effect.gen(function* () {
    // Two imports at once would both find a unit missing and both add it: one waits for the other here.
    yield* PlacementRepo.use((repo) => repo.lockTree)
    const { office, report, plan } = yield* planned(task)
    // Somebody else may have committed the batch while this one waited: it is told what was stored then.
    const found = yield* ImportBatchRepo.use((repo) => repo.findFile(task.stored.id))
    const [told] =
      Option.isSome(found) && found.value.committedAt !== null ? reportOf(found.value) : []
    if (told !== undefined) return { report: told, plan, written: nothingWritten }
    const written = yield* store(task, report, plan, office?.id ?? null)
    const outcome: FileOutcome = { report, plan, written }
    return outcome
  })
  return yield* atomically.run(work)
})
