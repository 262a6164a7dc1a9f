/** What a search needs from storage. `text` is already trimmed; initials are compared in lower case. */
import { Context, type Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { TreePath } from "../TreePath.ts"
import type { FoundPerson, FoundUnit } from "./OrgFound.ts"

export interface SearchWanted {
  readonly text: string
  readonly day: Day
  readonly limit: number
}

export class OrgSearchRepo extends Context.Service<
  OrgSearchRepo,
  {
    /** The best first: code, whole name, name or initials that begin so, then those that hold it. */
    readonly units: (wanted: SearchWanted) => Effect.Effect<ReadonlyArray<FoundUnit>>
    readonly people: (wanted: SearchWanted) => Effect.Effect<ReadonlyArray<FoundPerson>>
    /** Ids and names of the places at these paths on the day. */
    readonly namesAt: (
      paths: ReadonlyArray<TreePath>,
      day: Day
    ) => Effect.Effect<
      ReadonlyMap<TreePath, { readonly id: FoundUnit["id"]; readonly name: string }>
    >
  }
>()("aiwei/OrgSearchRepo") {}
