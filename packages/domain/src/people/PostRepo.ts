/** What the domain needs from storage for posts. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Post } from "./Post.ts"

export class PostRepo extends Context.Service<
  PostRepo,
  {
    /** Every post, ended ones too, of the people of this office. */
    readonly findAll: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<Post>>
    readonly upsertAll: (posts: ReadonlyArray<Post>) => Effect.Effect<void>
  }
>()("aiwei/PostRepo") {}
