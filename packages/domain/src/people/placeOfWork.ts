/**
 * Where somebody works, as it is written: a unit of the office when exactly one is called so, else the
 * name of another organisation, which the tree does not know.
 */
import { Effect } from "effect"

import type { OfficeView } from "../org/Offices.ts"
import { OrgTree } from "../org/OrgTree.ts"
import { readText } from "../register/readFields.ts"
import { FieldRefused } from "../rowErrors.ts"
import type { Post } from "./Post.ts"

export const placeOfWork = Effect.gen(function* () {
  const tree = yield* OrgTree

  return Effect.fn("placeOfWork")(function* (
    office: Pick<OfficeView, "path">,
    given: string | null
  ) {
    const text = yield* Effect.fromResult(readText("unit", given))
    const nowhere: Pick<Post, "unitId" | "organisation"> = { unitId: null, organisation: text }
    if (text === null) return nowhere
    return yield* tree.find(text, office.path).pipe(
      Effect.map(({ id }): typeof nowhere => ({ unitId: id, organisation: null })),
      Effect.catchTag("PlaceNotFound", () => Effect.succeed(nowhere)),
      // Two of one name: a guess would post somebody in the wrong place.
      Effect.catchTag("PlaceAmbiguous", () =>
        Effect.fail(new FieldRefused({ field: "unit", why: "unknown", value: text }))
      )
    )
  })
})
