/** What accounts hold, as rows: one a grant, and a line for whoever waits for the first. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import { expect, test } from "vitest"

import { type GrantOf, grantRows, lastDay } from "../../../src/features/rights/grantRows.ts"

const grant = (id: string, validTo: string): GrantOf => ({
  id,
  role: "leader",
  placeId: null,
  placeName: null,
  validFrom: "2026-01-01" as GrantOf["validFrom"],
  validTo: validTo as GrantOf["validTo"]
})

const account = (name: string, more: Partial<AccountLine>) =>
  ({ id: name, name, state: "active", grants: [], ...more }) as Partial<AccountLine> as AccountLine

test("an account without grants has a line of its own, unless it is disabled", () => {
  const rows = grantRows([
    account("a", { grants: [grant("1", "9999-12-31"), grant("2", "2026-03-01")] }),
    account("b", {}),
    account("c", { state: "closed" }),
    account("d", { grants: null })
  ])
  expect(rows.map(({ account: { name }, grant: held }) => [name, held?.id ?? null])).toEqual([
    ["a", "1"],
    ["a", "2"],
    ["b", null],
    ["d", null]
  ])
})

test("the last day is the one before it ends, and none where it never does", () => {
  expect(lastDay(grant("1", "9999-12-31"))).toBeNull()
  expect(lastDay(grant("1", "2028-03-01"))).toBe("2028-02-29")
  expect(lastDay(grant("1", "2026-01-01"))).toBe("2025-12-31")
})
