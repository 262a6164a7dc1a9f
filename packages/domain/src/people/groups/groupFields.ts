/** What is written of a group itself: its name, which is free at its unit, and the document that set it up. */
import { Effect } from "effect"

import { readNeeded, readText } from "../../register/readFields.ts"
import { NameTaken } from "../../rowErrors.ts"
import type { LeadingGroup } from "./LeadingGroup.ts"
import { LeadingGroupRepo } from "./LeadingGroupRepo.ts"

export const groupName = (given: string) => Effect.fromResult(readNeeded("name", given, 100))
export const docNumber = (given: string | null) => Effect.fromResult(readText("docNo", given))

export const groupNameFree = Effect.gen(function* () {
  const repo = yield* LeadingGroupRepo

  return Effect.fn("groupNameFree")(function* (group: LeadingGroup) {
    const { id, name, unitId, validFrom, validTo } = group
    const same = (yield* repo.ofUnit(unitId)).find(
      (one) =>
        one.id !== id && one.name === name && one.validFrom < validTo && validFrom < one.validTo
    )
    if (same !== undefined) {
      return yield* new NameTaken({ entity: "LeadingGroup", name, id: same.id })
    }
  })
})
