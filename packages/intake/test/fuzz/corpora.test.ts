/**
 * Other projects' spreadsheets end in a report, too: understood, or refused by name with a sentence in both
 * languages. They lie beside the project and not in it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"

import { describe, expect, it } from "vitest"

import { tried } from "./tried.ts"

const shared = new URL("../../../../../shared/data/", import.meta.url)
const corpora = [
  ["corpora_calamine/tests/", 131],
  ["easypoi/src/", 40],
  ["divisions/", 9]
] as const

const present = existsSync(new URL(corpora[0][0], shared))

const filesOf = (corpus: string): ReadonlyArray<string> =>
  readdirSync(new URL(corpus, shared), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(xls[xmb]?|ods|csv)$/.test(name)
  )

const everyFile = (): void => {
  it.each(corpora)(
    "%s: %i files",
    async (corpus, count) => {
      const names = filesOf(corpus)
      expect(names).toHaveLength(count)
      for (const name of names) {
        const url = new URL(corpus + name.split("/").map(encodeURIComponent).join("/"), shared)
        const { ended, fault, seconds } = await tried({ name, bytes: readFileSync(url) })
        expect(fault, `${name}: ${ended}`).toBeNull()
        expect(seconds, name).toBeLessThanOrEqual(10)
      }
    },
    300_000
  )
}

if (present) describe("other projects' files end in a report", everyFile)
else
  it("other projects' files were not read (not here: no ../shared beside the project)", () => {
    expect(present).toBe(false)
  })
