/** `OrganisationRepo` on any SQL client. Everybody of the office reads them; a contact is told by reach. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Organisation, OrganisationId } from "@aiwei/domain/people/Organisation"
import {
  OrganisationLine,
  OrganisationRepo,
  type OrganisationsWanted
} from "@aiwei/domain/people/organisations/OrganisationRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter } from "../../bulk.ts"
import { branchWritten } from "../../org/sums/branchWritten.ts"
import { byReach, type ReachSql } from "../../reach.ts"
import { ContactRow, contactSpans, organisationsOn } from "./contactSpans.ts"

const Count = Schema.Struct({ n: Schema.Int })
const OfDay = Schema.Struct({ id: OrganisationId, day: Day })
const Called = Schema.Struct({ officeId: OrgUnitId, name: Schema.String })

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const where = ({ officeId, kind, day }: OrganisationsWanted) => sql`
    o.office_id = ${officeId}
    ${kind === null ? sql.literal("") : sql`AND o.kind = ${kind}`}
    ${day === null ? sql.literal("") : sql`AND o.valid_from <= ${day} AND ${day} < o.valid_to`}`
  const seen = sql.literal(reach.person("x.id", "x.office_id"))
  return {
    part: (wanted: OrganisationsWanted) =>
      SqlSchema.findAll({
        Request: Schema.Void,
        Result: OrganisationLine,
        execute: () => sql`
          SELECT o.id, o.office_id, o.name, o.kind, x.id AS contact_id, x.name AS contact_name,
            o.phone, o.valid_from, o.valid_to
          FROM ${organisationsOn(sql)(wanted.contactsOn)} o LEFT JOIN people x ON x.id = o.contact_id AND ${seen}
          WHERE ${where(wanted)} AND o.id > ${wanted.after ?? ""}
          ORDER BY o.id LIMIT ${wanted.limit}`
      })(undefined),
    count: (wanted: OrganisationsWanted) =>
      SqlSchema.findOne({
        Request: Schema.Void,
        Result: Count,
        execute: () => sql`
          SELECT CAST(count(*) AS INTEGER) AS n FROM organisations o WHERE ${where(wanted)}`
      })(undefined)
  }
}

export const OrganisationRepoSql = Layer.effect(
  OrganisationRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const list = byReach(lists(sql))
    const written = branchWritten(sql)
    const findById = SqlSchema.findOneOption({
      Request: OfDay,
      Result: Organisation,
      execute: ({ id, day }) => sql`
        SELECT o.* FROM ${organisationsOn(sql)(day)} o WHERE o.id = ${id}`
    })
    const called = SqlSchema.findAll({
      Request: Called,
      Result: Organisation,
      execute: ({ officeId, name }) => sql`
        SELECT * FROM organisations WHERE office_id = ${officeId} AND name = ${name} ORDER BY id`
    })
    const upsert = bulkWriter(sql, {
      table: "organisations",
      fields: Object.keys(Organisation.fields),
      key: ["id"],
      taken: { replaceAllBut: ["contactId"] }
    })
    const changes = bulkWriter(sql, {
      table: "organisation_contacts",
      fields: Object.keys(ContactRow.fields),
      key: ["organisationId", "fromDay"],
      taken: { replaceAllBut: [] }
    })
    const spokenFor = contactSpans(sql)
    return {
      speaksFrom: (change) => changes([change]).pipe(answered("OrganisationRepo.speaksFrom")),
      forgetAfter: (id, day) =>
        sql`DELETE FROM organisation_contacts
          WHERE organisation_id = ${id} AND ${day} < from_day`.pipe(
          Effect.asVoid,
          answered("OrganisationRepo.forgetAfter")
        ),
      spokenFor: (people, day) =>
        spokenFor(people, day).pipe(answered("OrganisationRepo.spokenFor")),
      findById: (id, day) => findById({ id, day }).pipe(answered("OrganisationRepo.findById")),
      called: (officeId, name) =>
        called({ officeId, name }).pipe(answered("OrganisationRepo.called")),
      part: (wanted) => list((reads) => reads.part(wanted)).pipe(answered("OrganisationRepo.part")),
      count: (wanted) =>
        list((reads) => reads.count(wanted)).pipe(
          Effect.map(({ n }) => n),
          answered("OrganisationRepo.count")
        ),
      upsert: (one) =>
        Effect.andThen(upsert([one]), written.organisations([one.id])).pipe(
          sql.withTransaction,
          answered("OrganisationRepo.upsert")
        )
    }
  })
)
