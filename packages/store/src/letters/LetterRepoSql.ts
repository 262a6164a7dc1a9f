/** `LetterRepo` on any SQL client. There is no statement that changes a template or a target. */
import { LetterRepo } from "@aiwei/domain/letters/LetterRepo"
import { LetterTarget, LetterTemplate } from "@aiwei/domain/letters/LetterTemplate"
import { ResponsibilityLetter } from "@aiwei/domain/letters/ResponsibilityLetter"
import type { PersonId } from "@aiwei/domain/people/Person"
import { Effect, Layer } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { byReach } from "../reach.ts"
import { letterReads, templateReads } from "./letterReads.ts"

const writes = (sql: SqlClient.SqlClient) => ({
  template: SqlSchema.void({
    Request: LetterTemplate,
    execute: (row) => sql`INSERT INTO letter_templates ${sql.insert(row)}`
  }),
  targets: bulkWriter(sql, {
    table: "letter_targets",
    fields: Object.keys(LetterTarget.fields),
    key: ["templateId", "no"],
    taken: "keep"
  }),
  letters: bulkWriter(sql, {
    table: "letters",
    fields: Object.keys(ResponsibilityLetter.fields),
    key: ["id"],
    taken: { replaceAllBut: ["officeId", "year", "madeOn"] }
  }),
  rename: (person: PersonId, name: string) =>
    Effect.andThen(
      sql`UPDATE letters SET leader_name = ${name} WHERE leader_id = ${person}`,
      sql`UPDATE letters SET party_a_name = ${name} WHERE party_a_person_id = ${person}`
    ),
  renameUnsigned: (person: PersonId, name: string) =>
    Effect.andThen(
      sql`UPDATE letters SET leader_name = ${name}
        WHERE leader_id = ${person} AND signed_on IS NULL`,
      sql`UPDATE letters SET party_a_name = ${name}
        WHERE party_a_person_id = ${person} AND signed_on IS NULL`
    )
})

export const LetterRepoSql = Layer.effect(
  LetterRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = templateReads(sql)
    const lines = byReach(letterReads(sql))
    const write = writes(sql)
    return {
      insertTemplate: (template, targets) =>
        Effect.andThen(write.template(template), write.targets(targets)).pipe(
          sql.withTransaction,
          answered("LetterRepo.insertTemplate")
        ),
      templates: (officeId, year) =>
        ask.templates({ officeId, year }).pipe(answered("LetterRepo.templates")),
      targetsOf: (templates) =>
        inParts(templates, ask.targetsOf).pipe(answered("LetterRepo.targetsOf")),
      upsertAll: (letters) => write.letters(letters).pipe(answered("LetterRepo.upsertAll")),
      findById: (id) => lines((reads) => reads.findById(id)).pipe(answered("LetterRepo.findById")),
      ofYear: (officeId, year) =>
        lines((reads) => reads.ofYear({ officeId, year })).pipe(answered("LetterRepo.ofYear")),
      organisations: (officeId, day) =>
        lines((reads) => reads.organisations({ officeId, day })).pipe(
          answered("LetterRepo.organisations")
        ),
      heldBy: (people, day) =>
        inParts(people, (some) => lines((reads) => reads.heldBy({ people: some, day }))).pipe(
          answered("LetterRepo.heldBy")
        ),
      renameLeader: (person, name) =>
        write.rename(person, name).pipe(Effect.asVoid, answered("LetterRepo.renameLeader")),
      renameUnsigned: (person, name) =>
        write
          .renameUnsigned(person, name)
          .pipe(Effect.asVoid, answered("LetterRepo.renameUnsigned"))
    }
  })
)
