/** Workbooks behind a password: by name without one, by another name with a wrong one, opened with the right one. */
import { readFileSync } from "node:fs"

import officeCrypto from "officecrypto-tool"
import { describe, expect, it } from "vitest"

import { defaultLimits } from "../src/limits.ts"
import { readInWorker } from "../src/readInWorker.ts"
import { readWorkbook } from "../src/readWorkbook.ts"
import { corpusFiles, corpusPresent, whenPresent } from "./corpora.ts"
import { fixture, readable } from "./fixtures.ts"

const plain = fixture("健康教育活动登记表.xlsx")
const password = "爱国卫生-2026"
const behind = (type?: "standard") =>
  new Uint8Array(
    officeCrypto.encrypt(Buffer.from(plain), { password, ...(type === undefined ? {} : { type }) })
  )
const readWith = (bytes: Uint8Array, given?: string) =>
  readWorkbook(bytes, "a.xlsx", defaultLimits, given)

describe("Standard, Excel 2007", () => {
  const file = behind("standard")

  it("is named without a password and with a wrong one", async () => {
    expect(await readWith(file)).toMatchObject({ refused: "encrypted" })
    expect(await readWith(file, "")).toMatchObject({ refused: "encrypted" })
    expect(await readWith(file, "爱国卫生")).toMatchObject({ refused: "wrong_password" })
    expect(await readWith(file, "x".repeat(300))).toMatchObject({ refused: "wrong_password" })
  })

  it("opens with the right one as if there were none, on the thread, too", async () => {
    const open = readable(await readWorkbook(plain, "a.xlsx"))
    expect(await readWith(file, password)).toEqual(open)
    expect(await readInWorker(file, "a.xlsx", defaultLimits, { password })).toEqual(open)
  })
})

describe("Agile, Excel 2010 and later", () => {
  it("is named with a wrong one, and opens with the right one as if there were none", async () => {
    const file = behind()
    expect(await readWith(file, "爱国卫生")).toMatchObject({ refused: "wrong_password" })
    expect(await readWith(file, password)).toEqual(await readWith(plain))
  }, 60_000)
})

describe("a password", () => {
  it("that is not needed changes nothing", async () => {
    expect(await readWith(plain, "x")).toEqual(await readWith(plain))
  })

  it("of the sample office's file opens it", async () => {
    const file = fixture("wrong/加密_责任区划分.xlsx")
    expect(readable(await readWith(file, "123456")).sheets[0]?.rows.length).toBeGreaterThan(5)
  }, 60_000)

  it("that Excel tries without asking is tried: such a workbook opens without asking", async () => {
    const guarded = officeCrypto.encrypt(Buffer.from(plain), {
      password: "VelvetSweatshop",
      type: "standard"
    })
    expect(readable(await readWith(new Uint8Array(guarded))).format).toBe("xlsx")
  }, 60_000)

  it(`of an .xls is RC4's, and the same is true of it${whenPresent}`, async () => {
    if (!corpusPresent) return expect(corpusFiles("calamine")).toEqual([])
    const file = corpusFiles("calamine").find(({ name }) => name === "issue_385.xls")
    expect(readable(await readWith(readFileSync(file?.url ?? ""))).format).toBe("xls")
  })
})
