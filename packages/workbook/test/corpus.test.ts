/**
 * Every file of the sample office and of other projects' corpora ends in a workbook or in a named refusal, within
 * 10 s and 500 MB, in a process that lives on. Corpora lie beside the project and not in it.
 */
import { fork } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"

import { beforeAll, describe, expect, it } from "vitest"

import { readWorkbook } from "../src/readWorkbook.ts"
import { type Corpus, corpusFiles, corpusPresent, whenPresent } from "./corpora.ts"
import { fixtureNames, fixtureUrl, readable, sheetAt } from "./fixtures.ts"
import type { Measured } from "./measured.ts"

const inProcess = async (urls: ReadonlyArray<URL>): Promise<ReadonlyArray<Measured>> => {
  const child = fork(new URL("./measured.ts", import.meta.url))
  child.send(urls.map(({ href }) => href))
  const ended = once(child, "exit")
  const [all] = await Promise.race([
    once(child, "message") as Promise<[ReadonlyArray<Measured>]>,
    ended.then(([code]) => Promise.reject(new Error(`the process ended with ${code}`)))
  ])
  await ended
  return all
}

const refusals = ["encrypted", "corrupt", "too_large", "not_a_spreadsheet", "empty_file"]
const formats = ["xlsx", "xls", "xlsb", "ods", "csv", "html", "xml"]

const isKept = (all: ReadonlyArray<Measured>): void => {
  for (const { url, ended, detail, seconds, megabytes } of all) {
    expect([...formats, ...refusals], url).toContain(ended)
    // A library that stumbled over its own feet: named as corrupt, but nobody understood what it was.
    expect(detail, url).not.toMatch(/is not a function|undefined|Cannot read/)
    expect(seconds, url).toBeLessThanOrEqual(10)
    expect(megabytes, url).toBeLessThanOrEqual(500)
  }
}

describe("the sample office", () => {
  it("every file ends in time", async () => {
    const names = [...fixtureNames(), ...fixtureNames("wrong/")]
    const all = await inProcess(names.map(fixtureUrl))
    expect(all).toHaveLength(26)
    isKept(all)
  }, 120_000)
})

const endsOf = (all: ReadonlyArray<Measured>): ReadonlyMap<string, string> =>
  new Map(all.map(({ url, ended }) => [decodeURIComponent(url.split("/").at(-1) ?? ""), ended]))

const counts: Readonly<Record<Corpus, number>> = { calamine: 131, easypoi: 40, divisions: 9 }

const otherProjects = (): void => {
  const said: Partial<Record<Corpus, ReadonlyMap<string, string>>> = {}
  let all: ReadonlyArray<Measured> = []

  beforeAll(async () => {
    const names = Object.keys(counts) as Array<Corpus>
    all = await inProcess(names.flatMap((corpus) => corpusFiles(corpus).map(({ url }) => url)))
    for (const corpus of names) {
      const urls = new Set(corpusFiles(corpus).map(({ url }) => url.href))
      said[corpus] = endsOf(all.filter(({ url }) => urls.has(url)))
    }
  }, 600_000)

  it("each in time and memory, by name", () => isKept(all))

  it.each(Object.entries(counts))("%s: all %i of them", (corpus, count) => {
    expect(corpusFiles(corpus as Corpus)).toHaveLength(count)
  })

  it("calamine: nothing is refused but what must be", () => {
    const refused = [...(said.calamine ?? [])].filter(([, ended]) => refusals.includes(ended))
    expect(Object.fromEntries(refused)).toEqual({
      // Its sectors end before the file in them does: what is left is not taken for the whole.
      "OOM_alloc3.xls": "corrupt",
      // Its directory is damaged: a checksum does not fit.
      "issue252.xlsx": "corrupt",
      // One element that stands for more cells than there is memory for.
      "issue_594_dos.ods": "too_large",
      "pass_protected.ods": "encrypted",
      "pass_protected.xlsb": "encrypted",
      "pass_protected.xlsx": "encrypted"
    })
  })

  it("calamine: content decides, whatever the ending", () => {
    expect(said.calamine?.get("date_1904.xls")).toBe("xls")
    expect(said.calamine?.get("date.xlsb")).toBe("xlsb")
    expect(said.calamine?.get("date.ods")).toBe("ods")
    // It is guarded against changes only, with the password that Excel tries without asking.
    expect(said.calamine?.get("issue_385.xls")).toBe("xls")
    // A sentence of a mail program under the name of the attachment that it lost.
    expect(said.calamine?.get("too_small.xls")).toBe("csv")
  })

  it("easypoi and divisions: every file is read", () => {
    for (const corpus of ["easypoi", "divisions"] as const)
      expect(
        [...(said[corpus]?.values() ?? [])].filter((ended) => refusals.includes(ended))
      ).toEqual([])
  })

  it("divisions: one table in three encodings and with three delimiters is one table", async () => {
    const rowsOf = async (name: string) => {
      const file = corpusFiles("divisions").find((one) => one.name === name)
      const book = readable(await readWorkbook(readFileSync(file?.url ?? ""), name))
      return sheetAt(book, 0).rows.map(({ cells }) => cells.map((cell) => cell?.value))
    }
    const gbk = await rowsOf("villages_beijing_dongcheng_shanghai_huangpu_gbk.csv")
    expect(gbk.length).toBe(340)
    expect(await rowsOf("villages_utf16le_tab.csv")).toEqual(gbk)
    expect(await rowsOf("villages_utf8bom_semicolon.csv")).toEqual(gbk)
    for (const name of ["streets_rare_gb18030.csv", "villages_rare_gb18030.csv"])
      expect(JSON.stringify(await rowsOf(name))).not.toMatch(/\uFFFD|锟斤拷/)
  })
}

if (corpusPresent) describe("other projects' files", otherProjects)
else it(`other projects' files${whenPresent}`, () => expect(corpusFiles("calamine")).toEqual([]))
