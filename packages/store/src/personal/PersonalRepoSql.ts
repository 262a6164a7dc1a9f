/** `PersonalRepo` on any SQL client. */
import { Erasure, type JournalLine, PersonalRepo } from "@aiwei/domain/personal/PersonalRepo"
import { RetentionRule } from "@aiwei/domain/personal/RetentionRule"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { personalReads } from "./personalReads.ts"

const Count = Schema.Struct({ n: Schema.Int })

/** Sessions that are over, and tries at passwords; the trail's own lines have their own time. */
const signIns = (sql: SqlClient.SqlClient) => {
  const counted = (table: string, column: string) =>
    SqlSchema.findOne({
      Request: Schema.String,
      Result: Count,
      execute: (before) => sql`
        SELECT CAST(count(*) AS INTEGER) AS n FROM ${sql.literal(table)}
        WHERE ${sql.literal(column)} < ${before}`
    })
  const sessions = counted("sessions", "expires_at")
  const failures = counted("sign_in_failures", "last_at")
  return Effect.fnUntraced(function* (before: string) {
    const n = (yield* sessions(before)).n + (yield* failures(before)).n
    yield* sql`DELETE FROM sessions WHERE expires_at < ${before}`
    yield* sql`DELETE FROM sign_in_failures WHERE last_at < ${before}`
    return n
  })
}

const writes = (sql: SqlClient.SqlClient) => ({
  rule: bulkWriter(sql, {
    table: "retention_rules",
    fields: Object.keys(RetentionRule.fields),
    key: ["kind"],
    taken: { replaceAllBut: [] }
  }),
  erasure: bulkWriter(sql, {
    table: "erasures",
    fields: Object.keys(Erasure.fields),
    key: ["id"],
    taken: "keep"
  }),
  line: ({ commitNo, seq, before, after }: JournalLine) => sql`
    UPDATE import_changes SET "before" = ${before}, "after" = ${after}
    WHERE commit_no = ${commitNo} AND seq = ${seq}`
})

const heldForgotten = Effect.fnUntraced(function* (sql: SqlClient.SqlClient, person: string) {
  yield* sql`
    UPDATE person_registers SET field = NULL, title = NULL, certificate = NULL, availability = NULL
    WHERE person_id = ${person}`
  yield* sql`UPDATE trainings SET certificate = NULL WHERE person_id = ${person}`
})

export const PersonalRepoSql = Layer.effect(
  PersonalRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = personalReads(sql)
    const write = writes(sql)
    const forgotten = signIns(sql)
    return {
      rules: ask.rules(undefined).pipe(answered("PersonalRepo.rules")),
      putRule: (rule) => write.rule([rule]).pipe(answered("PersonalRepo.putRule")),
      leaversBefore: (day) => ask.leavers(day).pipe(answered("PersonalRepo.leaversBefore")),
      forgetSignIns: (before) => forgotten(before).pipe(answered("PersonalRepo.forgetSignIns")),
      noteErasure: (one) => write.erasure([one]).pipe(answered("PersonalRepo.noteErasure")),
      erasureOf: (person) =>
        ask.erasureOf(person).pipe(
          Effect.map(([first]) => first ?? null),
          answered("PersonalRepo.erasureOf")
        ),
      erasedOf: (office) =>
        ask.erasedOf(office).pipe(
          Effect.map(({ n }) => n),
          answered("PersonalRepo.erasedOf")
        ),
      journalOf: (person) => ask.journal(person).pipe(answered("PersonalRepo.journalOf")),
      putJournal: (lines) =>
        Effect.forEach(lines, write.line, { discard: true }).pipe(
          answered("PersonalRepo.putJournal")
        ),
      reportsOf: (ids) => inParts(ids, ask.reports).pipe(answered("PersonalRepo.reportsOf")),
      putReport: (id, report) =>
        sql`UPDATE import_files SET report = ${report} WHERE id = ${id}`.pipe(
          Effect.asVoid,
          answered("PersonalRepo.putReport")
        ),
      dutiesOf: (person) =>
        Effect.all({
          zones: ask.zones(person),
          assignments: ask.assignments(person),
          duties: ask.duties(person),
          registers: ask.registers(person),
          trainings: ask.trainings(person),
          seats: ask.seats(person),
          contacts: ask.contacts(person),
          handovers: ask.handovers(person),
          letters: ask.letters(person),
          tasks: ask.tasks(person),
          visits: ask.visits(person),
          checks: ask.checks(person)
        }).pipe(answered("PersonalRepo.dutiesOf")),
      forgetHeld: (person) => heldForgotten(sql, person).pipe(answered("PersonalRepo.forgetHeld")),
      trailOf: (person) => ask.trail(person).pipe(answered("PersonalRepo.trailOf")),
      accountsCalled: (name) =>
        ask.accounts(name).pipe(
          Effect.map((rows) => rows.map((row) => row.name)),
          answered("PersonalRepo.accountsCalled")
        )
    }
  })
)
