/** Organisations with whoever speaks for them on a day, and the days in which people do. */
import { Organisation, OrganisationId } from "@aiwei/domain/people/Organisation"
import type { ContactSpan } from "@aiwei/domain/people/organisations/OrganisationRepo"
import { PersonId } from "@aiwei/domain/people/Person"
import { type Held, holderSpans } from "@aiwei/domain/register/holderSpans"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { inParts } from "../../bulk.ts"

export const ContactRow = Schema.Struct({
  organisationId: OrganisationId,
  fromDay: Day,
  contactId: Schema.NullOr(PersonId)
})
const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })

/** The organisations, each with its contact of that day. */
export const organisationsOn = (sql: SqlClient.SqlClient) => (day: string) =>
  sql`(
  SELECT b.id, b.office_id, b.name, b.kind, b.phone, b.valid_from, b.valid_to,
    CASE WHEN w.organisation_id IS NULL THEN b.contact_id ELSE w.contact_id END AS contact_id
  FROM organisations b
  LEFT JOIN organisation_contacts w ON w.organisation_id = b.id AND w.from_day = (
    SELECT max(v.from_day) FROM organisation_contacts v
    WHERE v.organisation_id = b.id AND v.from_day <= ${day}))`

const spanOf =
  (organisation: Organisation, known: ReadonlySet<PersonId>, day: Day) =>
  ({ id, holder, validFrom, validTo }: Held<PersonId | null>): ReadonlyArray<ContactSpan> =>
    holder === null || !known.has(holder) || validTo <= day
      ? []
      : [{ id, organisation, personId: holder, validFrom, validTo }]

export const contactSpans = (sql: SqlClient.SqlClient) => {
  const everOf = SqlSchema.findAll({
    Request: PeopleOn,
    Result: Organisation,
    execute: ({ people, day }) => sql`
      SELECT o.* FROM organisations o WHERE ${day} < o.valid_to
        AND (o.contact_id IN ${sql.in(people)} OR o.id IN (
          SELECT w.organisation_id FROM organisation_contacts w
          WHERE w.contact_id IN ${sql.in(people)}))
      ORDER BY o.id`
  })
  const changesOf = SqlSchema.findAll({
    Request: Schema.Array(OrganisationId),
    Result: ContactRow,
    execute: (ids) => sql`
      SELECT * FROM organisation_contacts WHERE organisation_id IN ${sql.in(ids)}
      ORDER BY organisation_id, from_day`
  })
  return Effect.fnUntraced(function* (people: ReadonlyArray<PersonId>, day: Day) {
    const known = new Set(people)
    const rows = yield* inParts(people, (some) => everOf({ people: some, day }))
    const found = new Map(rows.map((row) => [row.id, row]))
    const changes = Map.groupBy(
      yield* inParts([...found.keys()], changesOf),
      ({ organisationId }) => organisationId
    )
    return [...found.values()].flatMap((organisation) => {
      const { id, contactId: holder, validFrom, validTo } = organisation
      const own = (changes.get(id) ?? []).map(({ fromDay, contactId }) => ({
        fromDay,
        holder: contactId
      }))
      const spans = holderSpans<PersonId | null>({ id, holder, validFrom, validTo }, own)
      return spans.flatMap(spanOf(organisation, known, day))
    })
  })
}
