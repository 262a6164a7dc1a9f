/** `PostRepo` on any SQL client. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PersonId } from "@aiwei/domain/people/Person"
import { Post } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { branchWritten } from "../org/sums/branchWritten.ts"

export const PostRepoSql = Layer.effect(
  PostRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const findAll = SqlSchema.findAll({
      Request: OrgUnitId,
      Result: Post,
      execute: (office) => sql`
        SELECT q.* FROM posts q JOIN people x ON x.id = q.person_id
        WHERE x.office_id = ${office} ORDER BY q.id`
    })
    const ofPeople = SqlSchema.findAll({
      Request: Schema.Array(PersonId),
      Result: Post,
      execute: (people) => sql`
        SELECT * FROM posts WHERE person_id IN ${sql.in(people)} ORDER BY valid_from, id`
    })
    const upsertAll = bulkWriter(sql, {
      table: "posts",
      fields: Object.keys(Post.fields),
      key: ["id"],
      taken: { replaceAllBut: [] }
    })
    const written = branchWritten(sql)
    // Before and after: a post that is taken away from a place leaves it without anybody.
    const upsert = (posts: ReadonlyArray<Post>) => {
      const people = posts.map(({ personId }) => personId)
      return sql.withTransaction(
        Effect.all([written.staff(people), upsertAll(posts), written.people(people)])
      )
    }
    const remove = (posts: ReadonlyArray<Post>) => {
      const people = posts.map(({ personId }) => personId)
      const ids = posts.map(({ id }) => id)
      return sql.withTransaction(
        Effect.andThen(written.people(people), sql`DELETE FROM posts WHERE id IN ${sql.in(ids)}`)
      )
    }
    return {
      findAll: (office) => findAll(office).pipe(answered("PostRepo.findAll")),
      ofPeople: (people) => inParts(people, ofPeople).pipe(answered("PostRepo.ofPeople")),
      removeAll: (posts) =>
        posts.length === 0
          ? Effect.void
          : remove(posts).pipe(Effect.asVoid, answered("PostRepo.removeAll")),
      upsertAll: (posts) => upsert(posts).pipe(Effect.asVoid, answered("PostRepo.upsertAll"))
    }
  })
)
