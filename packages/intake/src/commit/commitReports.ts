/**
 * The files of a batch one after the other, each in its own transaction, in an order that does not
 * depend on their names. A dry run is the same work inside one transaction that is then rolled back.
 */
import type { ImportFile } from "@aiwei/domain/importing/ImportBatch"
import { TableStatistics } from "@aiwei/domain/importing/TableStatistics"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { Day } from "@aiwei/domain/shared/Day"
import { now as instant } from "@aiwei/domain/shared/Instant"
import { Data, Effect } from "effect"

import type { FileReport } from "../report.ts"
import { commitFile, type FileOutcome } from "./commitFile.ts"
import type { CellTexts } from "./load/cellTexts.ts"
import { batchOffice, fileOffice, officeOf } from "./office/officeOf.ts"
import { importOrder } from "./plan/importOrder.ts"
import { scoreSheetsOf } from "./plan/planFile.ts"
import { batchYear, yearOf } from "./plan/yearOf.ts"
import { refusedWhenStrict } from "./refusedWhenStrict.ts"
import { withoutMany } from "./reported.ts"
import { largeWrites } from "./write/largeWrites.ts"

export interface Understood {
  readonly stored: ImportFile
  readonly report: FileReport
  /** Files of one office have the same number. */
  readonly group: number
  readonly textAt: CellTexts
}

export interface CommitOptions {
  readonly dryRun: boolean
  readonly strict: boolean
  /** Whether the report names every record; a commit's leaves those of a large sheet to the tables. */
  readonly whole: boolean
  /** Code or name, for files that do not say themselves. */
  readonly office: string | null
}

class RolledBack extends Data.TaggedError("RolledBack")<{
  readonly reports: ReadonlyArray<FileReport>
}> {}

const startOf = (year: number): Day => Day.make(`${String(year).padStart(4, "0")}-01-01`)

/**
 * Which records of the batch some file has already spoken of; the first one counts. Only files that share
 * their kind with another can disagree, so a large register on its own costs nothing here.
 */
const claims = (reports: ReadonlyArray<FileReport>) => {
  const taken = new Map<string, Map<string, string>>()
  const alone = (kind: FileReport["kind"]) =>
    reports.filter((report) => report.kind === kind && report.outcome === "import").length < 2
  return {
    by: (file: string) => (entity: string, id: string) =>
      (taken.get(entity)?.get(id) ?? file) !== file,
    note: (file: string, { plan, report }: FileOutcome) => {
      if (alone(report.kind)) return
      for (const { entity, id, counted } of plan.changes) {
        if (!counted || id === "") continue
        const ids = taken.get(entity) ?? new Map<string, string>()
        taken.set(entity, ids)
        if (!ids.has(id)) ids.set(id, file)
      }
    }
  }
}

/** What the files of one office say together, worked out once for each. */
const officeFacts = (files: ReadonlyArray<Understood>, thisYear: number) => {
  const facts = [...Map.groupBy(files, ({ group }) => group)].map(([group, members]) => {
    const reports = members.map(({ report }) => report)
    const named = batchOffice(reports.map(fileOffice))
    const year = batchYear(reports) ?? thisYear
    return [group, { named, year, scoreSheets: reports.flatMap(scoreSheetsOf) }] as const
  })
  const byGroup = new Map(facts)
  const none = { named: batchOffice([]), year: thisYear, scoreSheets: [] }
  return (group: number) => byGroup.get(group) ?? none
}

const eachFile = Effect.fn("Imports.eachFile")(function* (
  files: ReadonlyArray<Understood>,
  { dryRun, office, strict, whole }: CommitOptions
) {
  const now = yield* instant
  const ordered = files
    .map((file) => ({ ...file, report: strict ? refusedWhenStrict(file.report) : file.report }))
    .toSorted((a, b) => importOrder(a.report, b.report))
  const taken = claims(ordered.map(({ report }) => report))
  const groups = officeFacts(ordered, Number(now.slice(0, 4)))
  return yield* Effect.forEach(ordered, ({ stored, report, group, textAt }) =>
    Effect.gen(function* () {
      const { named, year, scoreSheets } = groups(group)
      const write = stored.committedAt === null
      const outcome = yield* commitFile({
        stored,
        write,
        officeAmong: (known) => officeOf(fileOffice(report), named, known, office),
        context: {
          file: report,
          fileId: stored.id,
          from: startOf(yearOf(report) ?? year),
          now,
          textAt,
          claimed: taken.by(stored.id),
          scoreSheets
        }
      })
      taken.note(stored.id, outcome)
      const large = dryRun ? [] : largeWrites(outcome.written)
      if (large.length > 0) yield* TableStatistics.use((tables) => tables.refresh(large))
      const told = whole ? outcome.report : withoutMany(outcome.report)
      return { stored, report: told, write }
    })
  )
})

/** In the order the files were given, whatever order they were committed in. */
const inGivenOrder = (
  files: ReadonlyArray<Understood>,
  done: ReadonlyArray<{
    readonly stored: ImportFile
    readonly report: FileReport
    readonly write: boolean
  }>
): ReadonlyArray<FileReport> => {
  const byId = new Map(done.map((one) => [one.stored.id, one]))
  return files.flatMap(({ stored }) => {
    const one = byId.get(stored.id)
    if (one === undefined) return []
    // What an earlier run committed is reported as it was then.
    return [
      one.write || stored.report === null ? one.report : (JSON.parse(stored.report) as FileReport)
    ]
  })
}

export const commitReports = Effect.fn("Imports.commitReports")(function* (
  files: ReadonlyArray<Understood>,
  options: CommitOptions
) {
  const work = Effect.map(eachFile(files, options), (done) => inGivenOrder(files, done))
  if (!options.dryRun) return yield* work
  const atomically = yield* Atomically
  // Failing is what takes the transaction back; the reports leave through the failure.
  const undone = Effect.flatMap(work, (reports) => Effect.fail(new RolledBack({ reports })))
  return yield* atomically
    .run(undone)
    .pipe(Effect.catchTag("RolledBack", ({ reports }) => Effect.succeed(reports)))
})
