/** A frontage by its id, or its refusal. */
import { Effect, Option } from "effect"

import { OverlayNotFound } from "../overlayErrors.ts"
import { FrontageRepo } from "./FrontageRepo.ts"

export const frontageFound = Effect.gen(function* () {
  const repo = yield* FrontageRepo

  return Effect.fn("frontageFound")(function* (id: string) {
    const found = Option.getOrNull(yield* repo.findById(id.trim()))
    return found ?? (yield* new OverlayNotFound({ kind: "frontage", id }))
  })
})
