/** What the domain needs from storage for posts. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PersonId } from "./Person.ts"
import type { Post } from "./Post.ts"

export class PostRepo extends Context.Service<
  PostRepo,
  {
    /** Every post, ended ones too, of the people of this office. */
    readonly findAll: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<Post>>
    /** Every post, ended ones too, the oldest first. */
    readonly ofPeople: (people: ReadonlyArray<PersonId>) => Effect.Effect<ReadonlyArray<Post>>
    /** Posts that never held on any day; whatever held for one is ended instead. */
    readonly removeAll: (posts: ReadonlyArray<Post>) => Effect.Effect<void>
    readonly upsertAll: (posts: ReadonlyArray<Post>) => Effect.Effect<void>
  }
>()("aiwei/PostRepo") {}
