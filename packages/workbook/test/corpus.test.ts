/**
 * Another project's spreadsheets, many broken on purpose: each must answer with a workbook or a refusal,
 * in time. The corpus lies beside the project and not in it, hence the condition in the name.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs"

import { describe, expect, it } from "vitest"

import { defaultLimits } from "../src/limits.ts"
import { readInWorker } from "../src/readInWorker.ts"
import { isRefusal } from "../src/Workbook.ts"
import { fixture, fixtureNames } from "./fixtures.ts"

const corpus = new URL("../../../../shared/data/corpora_calamine/tests/", import.meta.url)
const present = existsSync(corpus)
const files = present
  ? readdirSync(corpus).filter((name) => /\.(xls|xlsx|xlsm|xlsb|ods)$/.test(name))
  : []

const answer = async (bytes: Uint8Array, name: string): Promise<string> => {
  const read = await readInWorker(bytes, name, { ...defaultLimits, seconds: 20 })
  if (!isRefusal(read)) return read.format
  expect(read.detail).not.toMatch(/is not a function|undefined|Cannot read/)
  return read.refused
}

describe("every file gets an answer in time", () => {
  it("the sample office's files", async () => {
    const answers = await Promise.all(
      [...fixtureNames(), ...fixtureNames("wrong/")].map((name) => answer(fixture(name), name))
    )
    expect(answers).toHaveLength(26)
    expect(answers.filter((said) => said === "too_slow")).toEqual([])
  }, 60_000)

  it.runIf(present)(
    "calamine's corpus, where ../shared is beside the project",
    async () => {
      const said = new Map<string, string>()
      for (const name of files)
        said.set(name, await answer(readFileSync(new URL(name, corpus)), name))
      expect(said.size).toBeGreaterThan(100)
      expect([...said.values()]).not.toContain("too_slow")
      for (const name of ["pass_protected.xlsx", "pass_protected.xlsb", "pass_protected.ods"])
        expect(said.get(name)).toBe("encrypted")
      expect(said.get("issue_385.xls")).toBe("encrypted")
      expect(said.get("date_1904.xls")).toBe("xls")
      expect(said.get("date.xlsb")).toBe("xlsb")
      expect(said.get("date.ods")).toBe("ods")
    },
    300_000
  )
})
