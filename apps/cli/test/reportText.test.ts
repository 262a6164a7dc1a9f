/** What a person reads after an import: words and places, never a code, and always what comes next. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { cellPlace } from "../src/text/cellPlace.ts"
import { newFolder, officeIn, sample } from "./office.ts"

const languages = [
  { lang: "zh", understood: "看得懂，还没有写入", stored: "已写入", same: "库里已有，没有变化" },
  {
    lang: "en",
    understood: "understood, not written yet",
    stored: "written",
    same: "was there already, unchanged"
  }
] as const

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1) ?? ""

describe.each(languages)("the report in $lang", ({ lang, understood, stored, same }) => {
  const office = officeIn(newFolder())
  const told = async (...args: ReadonlyArray<string>) =>
    (await office("--lang", lang, "import", ...args)).data

  it("says of every file what became of it, and at the end what writes it", async () => {
    const inspected = await told("inspect", sample)
    assert.include(inspected, understood)
    assert.match(lastLine(inspected), /inspect.*aiwei import/)
    const tried = await told("--dry-run", sample)
    assert.include(tried, understood)
    assert.match(lastLine(tried), /--dry-run.*aiwei import/)
    const first = await told(sample)
    assert.match(first, new RegExp(`花名册.*\\s${stored}$`, "m"))
    assert.notInclude(first, understood)
    const again = await told(sample)
    assert.match(again, new RegExp(`花名册.*\\s${same}$`, "m"))
    assert.notMatch(again, new RegExp(`\\s${stored}$`, "m"))
  }, 60_000)

  it("shows no code, no cell without its place, and no sheet that nobody has", async () => {
    const text = await told("inspect", sample)
    assert.match(text, /花名册\.?\S* 花名册![A-Z]+\d+/)
    assert.match(text, /NUL字节_五小行业\.csv [A-Z]+\d+/)
    assert.notMatch(text, /\[[a-z_]+\]| ![A-Z]|csv!|undefined|null/)
  })

  it("names no sheet of a text that is called a workbook", async () => {
    const folder = join(newFolder(), "改名")
    mkdirSync(folder)
    copyFileSync(join(sample, "wrong", "NUL字节_五小行业.csv"), join(folder, "五小行业.xls"))
    const text = await told("inspect", folder)
    assert.match(text, /五小行业\.xls [A-Z]+\d+/)
    assert.notInclude(text, "csv!")
  })

  it("promises nothing where there is nothing to write", async () => {
    const folder = join(newFolder(), "空")
    mkdirSync(folder)
    writeFileSync(join(folder, "空.csv"), "")
    const text = await told("inspect", folder)
    assert.notInclude(lastLine(text), "aiwei import")
  })
})

describe("the place of a cell", () => {
  it("names the sheet where there is one", () => {
    const place = { file: "底册.xlsx", sheet: "楼院", cell: "G6" }
    assert.strictEqual(cellPlace(place), "底册.xlsx 楼院!G6")
    assert.strictEqual(cellPlace({ ...place, sheet: "csv" }), "底册.xlsx csv!G6")
    assert.strictEqual(cellPlace({ ...place, cell: "" }), "底册.xlsx 楼院")
  })

  it("of a text file is its address alone", () => {
    assert.strictEqual(cellPlace({ file: "台账.csv", sheet: "csv", cell: "B5" }), "台账.csv B5")
    assert.strictEqual(cellPlace({ file: "台账.csv", sheet: "csv", cell: "" }), "台账.csv")
    assert.strictEqual(cellPlace({ file: "台账.csv", sheet: "", cell: "" }), "台账.csv")
  })

  it("goes by what the file is and not by its name, where that is known", () => {
    const place = { sheet: "csv", cell: "B5" }
    assert.strictEqual(cellPlace({ ...place, file: "台账.xls", format: "csv" }), "台账.xls B5")
    assert.strictEqual(cellPlace({ ...place, file: "台账.csv", format: "xlsx" }), "台账.csv csv!B5")
    assert.strictEqual(cellPlace({ ...place, file: "台账.csv", format: null }), "台账.csv B5")
  })
})
