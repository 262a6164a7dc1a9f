import { describe, expect, it } from "vitest"

import { randomFrom } from "../offices/Random.ts"
import { mutant } from "./mutants.ts"
import { tried } from "./tried.ts"

/** `AIWEI_FUZZ_SEED` tries others; `npm run fuzz` tries thousands. */
const seed = Number(process.env["AIWEI_FUZZ_SEED"] ?? 20_260_323)
const mutants = 200

describe(`files with bytes changed at random (AIWEI_FUZZ_SEED=${seed})`, () => {
  it("the same number makes the same file", () => {
    for (const number of [0, 1, 2])
      expect(mutant(randomFrom(seed + number))).toEqual(mutant(randomFrom(seed + number)))
  })

  it(`${mutants} end in a report: understood, or refused by name`, async () => {
    const ends = new Set<string>()
    for (let number = 0; number < mutants; number++) {
      const { ended, fault } = await tried(mutant(randomFrom(seed + number)))
      expect(fault, `AIWEI_FUZZ_SEED=${seed + number}`).toBeNull()
      ends.add(ended)
    }
    // They are neither all broken nor all unharmed.
    expect(ends.size).toBeGreaterThan(3)
    expect([...ends]).toContain("import")
    expect([...ends]).toContain("corrupt")
  }, 240_000)
})
