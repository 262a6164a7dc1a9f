/**
 * A whole telephone number in the field for searching: whoever rang is looked up by it. Only who may know
 * the numbers of that place is answered; for all others it is a text that nothing seen holds.
 */
import { Effect, Result } from "effect"

import { mayAct } from "../access/rights/mayAct.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { TreePath } from "../org/TreePath.ts"
import { readPhone } from "../register/readFields.ts"
import { today } from "../shared/Instant.ts"

export const numberSought = Effect.fnUntraced(function* (text: string, path: TreePath | null) {
  const number = text.trim() === "" ? Result.succeed(null) : readPhone("phone", text)
  if (Result.isFailure(number) || number.success === null) return null
  const { held } = yield* CurrentActor
  const asked =
    path === null ? ({ kind: "list", path } as const) : ({ kind: "inside", path } as const)
  return mayAct(held, "personal.reveal", asked, yield* today) ? number.success : null
})
