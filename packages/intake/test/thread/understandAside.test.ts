/** A large batch is understood on a thread and a small one here: nobody can tell by what comes out. */
import { readWorkbook } from "@aiwei/workbook/readWorkbook"
import { isRefusal } from "@aiwei/workbook/Workbook"
import { packWorkbook } from "@aiwei/workbook/worker/packWorkbook"
import { expect, it } from "vitest"

import { nothingKnown } from "../../src/KnownReference.ts"
import { understandAside } from "../../src/thread/understandAside.ts"
import { understand } from "../../src/understand.ts"

const head = "序号,检查日期,时段,社区,检查地点,检查人,发现问题,扣分,整改情况,备注"

const checks = (rows: number): string =>
  [
    head,
    ...Array.from({ length: rows }, (_, n) =>
      [
        n + 1,
        n % 9 === 0 ? `2026-03-${String(1 + (n % 31)).padStart(2, "0")}` : "",
        n % 9 === 0 ? "上午" : "",
        n % 3 === 0 ? (n % 600 === 0 ? "柳萌社区" : "柳荫社区") : "",
        `${n}号楼`,
        n % 5 === 0 ? "王伟、李娜" : "同上",
        n % 4 === 0 ? "无" : `第${n}处堆物`,
        n % 50 === 0 ? "若干" : "0.5",
        n % 2 === 0 ? "已整改" : "",
        ""
      ].join(",")
    )
  ].join("\r\n")

const codes = "统计用区划代码,社区名称\r\n990104003000,测量街道办事处\r\n990104003001,柳荫社区"

const read = async (path: string, text: string) => {
  const book = await readWorkbook(new TextEncoder().encode(text), path)
  return { path, sha256: path, read: book }
}

it.each([100, 7_000])(
  "%i rows come out as they would have here",
  { timeout: 60_000 },
  async (n) => {
    const files = [
      await read("社区代码.csv", codes),
      await read("2026年3月巡查台账.csv", checks(n)),
      await read("空.csv", "")
    ]
    const packed = files.map(({ read: book, ...file }) => ({
      ...file,
      packed: isRefusal(book) ? book : packWorkbook(book)
    }))
    const here = understand({ files, known: nothingKnown })
    const aside = await understandAside({ files: packed, known: nothingKnown, hints: {} })
    expect(JSON.stringify(aside)).toBe(JSON.stringify(here))
    expect(here.map(({ outcome, kind }) => [outcome, kind])).toEqual([
      ["import", "community_codes"],
      ["import", "daily_check"],
      ["reject", null]
    ])
  }
)
