/** A breach goes before how an agreement stands, and an agreement without an end has no day of its end. */
import { assert, it } from "vitest"

import {
  endOf,
  frontagesInOrder,
  frontageState
} from "../../../src/features/frontage/frontageColumns.tsx"

type Row = Parameters<typeof frontageState>[0]
const row = (id: string, state: string, breached = false) =>
  ({ id, state, breached }) as unknown as Row

it("puts what somebody must see to first", () => {
  const rows = [
    row("a", "signed"),
    row("b", "expired"),
    row("c", "signed", true),
    row("d", "unsigned")
  ]
  assert.deepStrictEqual(
    frontagesInOrder(rows).map(({ id }) => id),
    ["c", "d", "b", "a"]
  )
  assert.strictEqual(frontageState(row("c", "unsigned", true)), "breached")
})

it("says when an agreement ends, or that it is open", () => {
  assert.strictEqual(endOf("9999-12-31", "长期"), "长期")
  assert.strictEqual(endOf("2026-12-31", "长期"), "2026-12-31")
  assert.isNull(endOf(null, "长期"))
})
