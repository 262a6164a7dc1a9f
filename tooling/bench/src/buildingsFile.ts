/** A made-up register of buildings, as csv and as xlsx: the rows of the import figures. */
import { createWriteStream } from "node:fs"
import { writeFile } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import { writeXlsx } from "@aiwei/workbook/writeWorkbook"

const communities = 12

export const heads = [
  "序号",
  "社区",
  "小区名称",
  "楼号",
  "单元数",
  "户数",
  "物业",
  "包户干部",
  "备注"
]

const codeOf = (community: number) => `990104003${String(community + 1).padStart(3, "0")}`
const nameOf = (community: number) => `第${community + 1}社区`

export const codesCsv = (): string =>
  [
    ["统计用区划代码", "社区名称", "户数", "人口"],
    ["990104003000", "测量街道办事处", "1", "1"],
    ...Array.from({ length: communities }, (_, i) => [codeOf(i), nameOf(i), "1000", "3000"])
  ]
    .map((row) => row.join(","))
    .join("\n")

/** Forty buildings a compound, so that the tree has the depth of a real one. */
export const rowAt = (n: number): ReadonlyArray<string> => [
  String(n + 1),
  nameOf(n % communities),
  `小区${Math.floor(n / communities / 40)}`,
  `${(Math.floor(n / communities) % 40) + 1}号楼`,
  String((n % 4) + 1),
  String(20 + (n % 60)),
  n % 3 === 0 ? "无" : "平安物业",
  `干部${n % 300}`,
  ""
]

function* csvLines(rows: number): Generator<string> {
  yield `${heads.join(",")}\r\n`
  for (let n = 0; n < rows; n++) yield `${rowAt(n).join(",")}\r\n`
}

export const writeCsvFile = (path: string, rows: number): Promise<void> =>
  pipeline(Readable.from(csvLines(rows)), createWriteStream(path))

export const writeXlsxFile = async (path: string, rows: number): Promise<void> => {
  const table = Array.from({ length: rows }, (_, n) => rowAt(n))
  await writeFile(path, await writeXlsx([{ name: "楼院", rows: [heads, ...table] }]))
}
