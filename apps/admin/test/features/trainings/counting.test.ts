/** Whether a training counts on a day, and what is said of somebody for whom none does. */
import { trainedOn, untrained } from "@aiwei/domain/people/trainings/untrained"
import { expect, test } from "vitest"

import { trainingLacks } from "../../../src/features/trainings/counting.ts"

type Had = Parameters<typeof trainingLacks>[0][number]

const had = (duty: string, day: string, validUntil: string): Had =>
  // The ends of days and codes are brands of the server; here they are only compared.
  ({ duty, day, validUntil }) as Had

const all = [had("pest", "2025-01-01", "2025-12-31"), had("pest", "2026-06-01", "9999-12-31")]

test("a training counts from its day to its last day, and only for its duty", () => {
  expect(trainingLacks(all, "pest", "2025-12-31")).toBeNull()
  expect(trainingLacks(all, "pest", "2026-01-01")).toEqual({ expired: "2025-12-31" })
  expect(trainingLacks(all, "pest", "2026-06-01")).toBeNull()
  expect(trainingLacks(all, "bait-station", "2026-06-01")).toEqual({ expired: null })
  expect(trainingLacks([], "pest", "2026-06-01")).toEqual({ expired: null })
})

test("it says the same as the server, day by day", () => {
  const of = { personId: "p" as never, name: "沈鹏" }
  const kind = { code: "pest" as never, technical: true }
  const stored = all.map((one) => ({ ...one, ...of }))
  for (const on of ["2024-12-31", "2025-01-01", "2025-12-31", "2026-05-31", "2026-06-01"]) {
    const said = trainingLacks(all, "pest", on)
    expect(said === null).toBe(trainedOn(stored, of.personId, kind.code, on as never))
    expect(said?.expired).toBe(untrained(kind, of, stored, on as never)?.expired)
  }
})
