/**
 * Where the rows of a table without a community column belong: to the line over their group (柳荫社区（4人）),
 * else to the sheet, when its name or title is a community's.
 */
import { compact } from "../cells/cellText.ts"
import type { Communities } from "../reference/Communities.ts"
import { shortOf, stemOf } from "../reference/communityName.ts"
import type { SkippedRow } from "../report.ts"
import type { Table } from "./Table.ts"

const numbering = /^(?:[(（]?[一二三四五六七八九十\d]+[、.．)）])/u

const chapter = /^[一二三四五六七八九十]+(?=.*(?:社区|村|街道|镇|领导|机关)$)/u

/** 一柳荫社区 is chapter one, 三里铺村 a village: only the names known tell them apart. */
const bare = (text: string, communities: Communities): string => {
  const words = compact(text)
    .replace(numbering, "")
    .replace(/[(（].*$/u, "")
    .replace(/[:：]?共?\d+[人栋户名]?$/u, "")
  return communities.find(words) === undefined ? words.replace(chapter, "") : words
}

/** The one community whose name the sheet's title holds; two names say nothing. */
const inTitle = (table: Table, communities: Communities): string => {
  const titled = communities.all.filter(({ name }) => {
    const stem = stemOf(compact(name))
    return table.names.includes(stem) || table.names.startsWith(shortOf(stem))
  })
  const longest = titled.toSorted((a, b) => b.name.length - a.name.length)
  const [first] = longest
  return first !== undefined && longest.every(({ name }) => first.name.includes(name))
    ? first.name
    : ""
}

export const placeOfSheet = (
  table: Table,
  communities: Communities,
  skipped: ReadonlyArray<SkippedRow>
): ((row: number) => string) => {
  const sections = skipped.filter(({ reason }) => reason === "section")
  const bareOf = new Map(sections.map(({ row, text }) => [row, bare(text, communities)]))
  const own = communities.find(table.grid.sheet.name)?.name ?? inTitle(table, communities)
  return (row) => {
    const above = sections.findLast((section) => section.row < row)
    return above === undefined ? own : (bareOf.get(above.row) ?? "")
  }
}
