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
import { Digest } from "@aiwei/domain/shared/Digest"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Effect, Option } from "effect"

import { rememberMappings } from "../mappings/remember.ts"
import type { FileReport } from "../report.ts"
import { besides } from "../undo/besides.ts"
import { reportOf } from "./batchReports.ts"
import { loadBooks } from "./load/loadBooks.ts"
import type { StoredOffice } from "./office/officeOf.ts"
import { onlyWithin } from "./office/onlyWithin.ts"
import { storedOffices } from "./office/storedOffices.ts"
import { withoutOffice } from "./office/withoutOffice.ts"
import { monotonicIds } from "./plan/monotonicIds.ts"
import { partsOf } from "./plan/partsOf.ts"
import type { Plan, PlannedChange } from "./plan/Plan.ts"
import type { PlanContext, WantedOffice } from "./plan/PlanContext.ts"
import { oneOf, planFile } from "./plan/planFile.ts"
import { reported, storedReport } from "./reported.ts"
import { bothWritten, nothingWritten, type Written } from "./write/largeWrites.ts"
import { writeJournal } from "./write/writeJournal.ts"
import { writeRows } from "./write/writeRows.ts"

export interface FileTask {
  readonly stored: ImportFile
  readonly context: Omit<PlanContext, "nextId" | "office" | "sha256">
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

/** What the parts of a file came to together. */
interface Whole {
  readonly office: WantedOffice | null
  readonly report: FileReport
  readonly plan: Plan
  readonly written: Written
  /** For the journal alone. */
  readonly beside: Plan["changes"]
}

const placedIn = (office: WantedOffice | null): WantedOffice["id"] => office?.id ?? null

const writePart = Effect.fn("Imports.writePart")(function* (
  plan: Plan,
  place: WantedOffice["id"],
  sheet: string
) {
  const taken = plan.numbersTaken
  const first = taken === 0 ? 0 : yield* OrgUnitRepo.use((repo) => repo.nextNumbers(taken))
  const rows = plan.rows(first)
  const beside = yield* besides(rows, sheet)
  const writing = onlyWithin(place, plan, writeRows(rows))
  const written = yield* place === null
    ? writing
    : PlacementRepo.use((repo) => repo.allUnder(place, writing))
  return { written, beside }
})

const noteFile = Effect.fn("Imports.noteFile")(function* (
  { stored, context }: FileTask,
  { office, report, plan, beside }: Whole
) {
  const place = placedIn(office)
  const { hash, rows } = yield* writeJournal(stored.id, [...plan.changes, ...beside])
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
})

const planPart = Effect.fn("Imports.planPart")(function* (
  { context }: FileTask,
  file: FileReport,
  office: WantedOffice
) {
  const nextId = monotonicIds(yield* IdGenerator.use((ids) => ids.next))
  const { sha256Of: sha256 } = yield* Digest
  const books = yield* loadBooks(file, office, context.from)
  return yield* planFile(books, { ...context, file, office, nextId, sha256 })
})

/** Part by part: what one kind of a workbook brings is there when the next is planned. */
const settled = Effect.fn("Imports.settled")(function* (task: FileTask) {
  const { context, officeAmong, write } = task
  const known = yield* storedOffices
  let office = officeAmong(known)
  const file = office === null ? withoutOffice(context.file, known) : context.file
  const plans: Array<Plan> = []
  const beside: Array<PlannedChange> = []
  let written = nothingWritten
  for (const own of office === null ? [] : partsOf(file)) {
    const now = plans.length === 0 ? office : officeAmong(yield* storedOffices)
    if (now === null) break
    office = now
    const plan = yield* planPart(task, own, now)
    plans.push(plan)
    if (!write) continue
    const part = yield* writePart(plan, now.id, own.sheets[0]?.name ?? "")
    written = bothWritten(written, part.written)
    beside.push(...part.beside)
  }
  const plan = oneOf(plans)
  const whole: Whole = { office, report: reported(file, plan), plan, written, beside }
  return whole
})

export const commitFile = Effect.fn("Imports.commitFile")(function* (task: FileTask) {
  const atomically = yield* Atomically
  if (!task.write) return yield* settled(task)
  const work = Effect.gen(function* () {
    // Two imports at once would both find a unit missing and both add it: one waits for the other here.
    yield* PlacementRepo.use((repo) => repo.lockTree)
    // Somebody else may have committed the batch while this one waited: it is told what was stored then.
    const found = yield* ImportBatchRepo.use((repo) => repo.findFile(task.stored.id))
    const [told] =
      Option.isSome(found) && found.value.committedAt !== null ? reportOf(found.value) : []
    if (told !== undefined) {
      const { plan } = yield* settled({ ...task, write: false })
      return { report: told, plan, written: nothingWritten }
    }
    const whole = yield* settled(task)
    yield* noteFile(task, whole)
    const outcome: FileOutcome = whole
    return outcome
  })
  return yield* atomically.run(work)
})
