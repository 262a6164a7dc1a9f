/**
 * Takes the person out of the books: the record, the duties and what imports noted of them. What counts
 * stays: how many, which organisation, what was scored and published, and that something was done. The
 * trail cannot be changed and holds no number in full; the office's own files stay until they go.
 */
import { Effect } from "effect"

import type { Verb } from "../access/Verb.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import type { Person } from "../people/Person.ts"
import { PersonRepo } from "../people/PersonRepo.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { type Erasure, PersonalRepo } from "./PersonalRepo.ts"
import { type Erased, lineRedacted, type ReadFrom, reportRedacted } from "./redacted.ts"
import { renamedInDuties } from "./renamedInDuties.ts"

export interface ErasureWanted {
  readonly verb: Verb
  readonly cause: Erasure["cause"]
  readonly reason: string
}

const rowOf = (cell: string): number => Number(/\d+$/u.exec(cell)?.[0] ?? 0)

export const personErasure = Effect.gen(function* () {
  const repo = yield* PersonalRepo
  const people = yield* PersonRepo
  const audit = yield* AuditLog
  const ids = yield* IdGenerator
  const renamed = yield* renamedInDuties

  /** Gives how many lines and reports of imports were changed. */
  const fromImports = Effect.fnUntraced(function* (person: Person, erased: Erased) {
    const lines = yield* repo.journalOf(person.id)
    yield* repo.putJournal(
      lines.map((line) => ({
        ...line,
        before: lineRedacted(line.entity, line.before, erased),
        after: lineRedacted(line.entity, line.after, erased) ?? line.after
      }))
    )
    const own = lines.filter(({ entity }) => entity === "Person")
    const byFile = Map.groupBy(own, ({ fileId }) => fileId)
    const reports = yield* repo.reportsOf([...new Set(lines.map(({ fileId }) => fileId))])
    yield* Effect.forEach(reports, ({ id, report }) => {
      const read = (byFile.get(id) ?? []).map(({ sheet, cell }): ReadFrom => ({
        sheet,
        row: rowOf(cell)
      }))
      return repo.putReport(id, reportRedacted(report, read, erased))
    })
    return lines.length + reports.length
  })

  return Effect.fn("personErasure")(function* (
    person: Person,
    { verb, cause, reason }: ErasureWanted
  ) {
    const as = `已离岗人员${(yield* repo.erasedOf(person.officeId)) + 1}`
    const gone = { name: as, gender: null, birth: null, phone: null, remark: "" }
    const found = yield* fromImports(person, { name: person.name, phone: person.phone, as })
    yield* people.upsertAll([{ ...person, ...gone }])
    yield* renamed(person.id, as)
    yield* repo.forgetHeld(person.id)
    const records = found + 1
    yield* repo.noteErasure({
      id: yield* ids.next,
      at: yield* now,
      cause,
      officeId: person.officeId,
      personId: person.id,
      records,
      reason
    })
    yield* audit.append({
      verb,
      place: person.officeId,
      subject: `Person/${person.id}`,
      after: { erased: ["name", "gender", "birth", "phone", "remark"], as, cause, reason, records }
    })
    return { id: person.id, name: as, records }
  })
})
