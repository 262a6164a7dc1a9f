/** `PostRepo` on any SQL client. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Post } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Effect, Layer } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"

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
    const upsertAll = bulkWriter(sql, {
      table: "posts",
      fields: Object.keys(Post.fields),
      key: ["id"],
      taken: { replaceAllBut: [] }
    })
    return {
      findAll: (office) => findAll(office).pipe(answered("PostRepo.findAll")),
      upsertAll: (posts) => upsertAll(posts).pipe(answered("PostRepo.upsertAll"))
    }
  })
)
