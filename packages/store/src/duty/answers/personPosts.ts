/** People with every post of theirs, as the facts of answers need them. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Person, PersonId } from "@aiwei/domain/people/Person"
import { PostId } from "@aiwei/domain/people/Post"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { calledOn } from "../../org/reads/calledOn.ts"
import { activeOn } from "../../people/activeOn.ts"
import { formerNamesSql } from "../../people/atOfficeSql.ts"

const text = Schema.NullOr(Schema.String)

export const PersonPost = Schema.Struct({
  id: PersonId,
  name: Schema.String,
  status: Person.fields.status,
  leftOn: Schema.NullOr(Day),
  postId: Schema.NullOr(PostId),
  unitId: Schema.NullOr(OrgUnitId),
  title: text,
  kind: Schema.NullOr(PostKind),
  officeId: OrgUnitId,
  officeName: Schema.String,
  /** A line each. */
  formerNames: text,
  organisation: text,
  at: text,
  validFrom: Schema.NullOr(Day),
  validTo: Schema.NullOr(Day)
})
export interface PersonPost extends Schema.Schema.Type<typeof PersonPost> {}

export const personPosts = (sql: SqlClient.SqlClient) => {
  const { on } = activeOn(sql)
  const withPosts = (day: string) => sql`
    SELECT x.id, x.name, x.status, x.left_on, q.id AS post_id, q.unit_id, q.title, q.kind,
      coalesce(${calledOn(sql).name("u", day)}, q.organisation) AS at, q.valid_from, q.valid_to,
      x.office_id, w.name AS office_name, q.organisation,
      ${sql.literal(formerNamesSql("w"))} AS former_names
    FROM people x JOIN org_units w ON w.id = x.office_id
    LEFT JOIN posts q ON q.person_id = x.id
    LEFT JOIN org_units u ON u.id = q.unit_id`
  return {
    named: SqlSchema.findAll({
      Request: Schema.Struct({ people: Schema.Array(PersonId), day: Day }),
      Result: PersonPost,
      execute: ({ people, day }) => sql`${withPosts(day)} WHERE x.id IN ${sql.in(people)}`
    }),
    /** Whoever has a post at one of these places that day, or in no unit of such an office; with every post. */
    seated: SqlSchema.findAll({
      Request: Schema.Struct({ places: Schema.Array(OrgUnitId), day: Day }),
      Result: PersonPost,
      execute: ({ places, day }) => sql`
        ${withPosts(day)} WHERE x.id IN (
          SELECT r.person_id FROM posts r WHERE r.unit_id IN ${sql.in(places)} AND ${on("r", day)}
          UNION SELECT r.person_id FROM people y JOIN posts r ON r.person_id = y.id
          WHERE y.office_id IN ${sql.in(places)} AND r.unit_id IS NULL AND ${on("r", day)})`
    })
  }
}
