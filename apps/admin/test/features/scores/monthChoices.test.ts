/** Which months the score sheet offers. */
import { expect, test } from "vitest"

import { monthChoices, recentMonths } from "../../../src/features/scores/monthChoices.ts"

test("the next month can be begun once it has come", () => {
  const known = ["2025-11", "2025-12"]
  expect(monthChoices(known, "2025-12", "2026-01-03")).toEqual(["2026-01", "2025-12", "2025-11"])
  expect(monthChoices(known, "2025-12", "2025-12-31")).toEqual(["2025-12", "2025-11"])
  expect(monthChoices(known, "2025-09", "2025-12-31")).toEqual(["2025-12", "2025-11", "2025-09"])
  expect(monthChoices([], "2026-02", "2026-03-05")).toEqual(["2026-03", "2026-02"])
})

test("an office without months chooses among this one and those before", () => {
  expect(recentMonths("2026-02-03", 4)).toEqual(["2026-02", "2026-01", "2025-12", "2025-11"])
})
