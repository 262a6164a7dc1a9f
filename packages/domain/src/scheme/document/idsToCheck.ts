/**
 * The lines of all schemes of an office that are still to be checked, by their ids: for what names a line of
 * whichever version. A scheme that anything was scored by never changes, so its word is what it was then.
 */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { IndicatorId } from "../Indicator.ts"
import { SchemeRepo } from "../SchemeRepo.ts"
import { linesToCheck } from "./toBeChecked.ts"

export const idsToCheck = Effect.map(SchemeRepo, (schemes) => {
  const inScheme = Effect.fnUntraced(function* (scheme: Parameters<typeof schemes.findById>[0]) {
    // What a sheet's header says is the office's own rule.
    const codes = new Set(linesToCheck(Option.getOrNull(yield* schemes.storedDocument(scheme))))
    if (codes.size === 0) return []
    const lines = yield* schemes.indicatorsOf(scheme)
    return lines.flatMap(({ id, code }) => (codes.has(code) ? [id] : []))
  })

  return Effect.fn("idsToCheck")(function* (officeId: OrgUnitId) {
    const all = yield* schemes.findAll(officeId)
    const ids = yield* Effect.forEach(all, ({ id }) => inScheme(id))
    return new Set<IndicatorId>(ids.flat())
  })
})
