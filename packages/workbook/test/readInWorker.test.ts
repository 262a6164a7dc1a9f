import { describe, expect, it } from "vitest"

import { defaultLimits } from "../src/limits.ts"
import { readInWorker } from "../src/readInWorker.ts"
import { readWorkbook } from "../src/readWorkbook.ts"
import { isRefusal } from "../src/Workbook.ts"
import { fixture } from "./fixtures.ts"

const table = (rows: number): Uint8Array =>
  new TextEncoder().encode(
    Array.from({ length: rows }, (_, index) => `${index},社区${index % 7},备注${index}\n`).join("")
  )

const script = new URL("./worker/breaking.ts", import.meta.url)

describe("reading on a thread of its own", () => {
  it.each([
    "五小行业底册.csv",
    "5月百分考核扣分明细表（最终）.xlsx",
    "问题整改台账（截至5月31日）.xls",
    "wrong/超大范围_药品补发.xlsx",
    "wrong/公式错误_6月考核.xlsx",
    "wrong/加密_责任区划分.xlsx"
  ])("%s gives what reading it here gives", async (name) => {
    const bytes = fixture(name)
    expect(await readInWorker(bytes, name)).toEqual(await readWorkbook(bytes, name))
    expect(bytes.length).toBeGreaterThan(0)
  })

  it("a failure of one file does not stop those that wait behind it", async () => {
    const tooSlow = readInWorker(table(300_000), "a.csv", { ...defaultLimits, seconds: 0.05 })
    const next = readInWorker(table(3), "b.csv")
    expect(await tooSlow).toMatchObject({ refused: "too_slow" })
    expect(await next).toMatchObject({ format: "csv" })
  })

  it("is stopped when the time is over", async () => {
    const read = await readInWorker(table(300_000), "a.csv", { ...defaultLimits, seconds: 0.05 })
    expect(read).toMatchObject({ refused: "too_slow" })
  })

  it("is stopped when the memory is used up, and the process lives on", async () => {
    const read = await readInWorker(table(300_000), "a.csv", { ...defaultLimits, megabytes: 24 })
    expect(read).toMatchObject({ refused: "too_large" })
  }, 30_000)

  it("a script that is not there is a broken installation and rejects nothing quietly", async () => {
    const nowhere = new URL("./nowhere.ts", import.meta.url)
    await expect(
      readInWorker(table(1), "a.csv", defaultLimits, { script: nowhere })
    ).rejects.toThrow(/nowhere/)
  })

  it.each([
    ["throws", /out of the thread/],
    ["ends", /ended with 7/],
    ["is never done", /more than 1 s/]
  ])("a reader that %s on a file refuses the file, and the next one is read", async (how, why) => {
    const broken = readInWorker(table(1), how, { ...defaultLimits, seconds: 1 }, { script })
    const next = readInWorker(table(3), "b.csv")
    const refusal = await broken
    expect(refusal).toMatchObject({ refused: how === "is never done" ? "too_slow" : "corrupt" })
    expect(isRefusal(refusal) && refusal.detail).toMatch(why)
    expect(await next).toMatchObject({ format: "csv" })
  })

  it("what a library says about a file to the console is nobody's output", async () => {
    const before = process.memoryUsage().rss
    const read = await readInWorker(table(1), "talks", defaultLimits, { script })
    expect(read).toMatchObject({ refused: "corrupt" })
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  })
})
