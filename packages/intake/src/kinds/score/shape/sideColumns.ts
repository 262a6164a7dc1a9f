/**
 * The columns before the communities, told by what stands in them when their headings leave it open: full
 * points are numbers, a category repeats or spans rows, an indicator is another in every row.
 */
import { compact, textOf } from "../../../cells/cellText.ts"
import { parseThousandths } from "../../../cells/exact.ts"
import type { Grid } from "../../../grid/Grid.ts"
import type { HeaderBlock } from "../../../heading/headerBlock.ts"
import { partOf, roleOfWords, type ScoreRole } from "./scoreWords.ts"

/** Up to this share of different texts a column groups the rows. */
const groupingShare = 0.75
const longText = 16
const most = 0.7
const rowsLookedAt = 300

const around: ReadonlySet<ScoreRole> = new Set([
  "bonus",
  "penalty",
  "veto",
  "subtotal",
  "deductionTotal",
  "total",
  "rank",
  "average"
])

interface SideColumn {
  readonly column: number
  readonly role: ScoreRole | null
  /** Own text of each looked-at row; merged and blank cells take the one above. */
  readonly filled: ReadonlyArray<string>
  readonly own: ReadonlyArray<string>
}

/** Rows that may be indicators: those without a word such as 合计 before the communities. */
const bodyRows = (grid: Grid, block: HeaderBlock, until: number): ReadonlyArray<number> =>
  grid.rows
    .filter(({ row }) => row > block.bottom)
    .slice(0, rowsLookedAt)
    .filter(({ cells }) => {
      const side = cells.slice(0, until).map(textOf).map(compact)
      const beyond = cells.slice(until).some((cell) => compact(textOf(cell)) !== "")
      const roles = side.filter((text) => text !== "").map(roleOfWords)
      return beyond && roles.length > 0 && !roles.some((role) => role !== null && around.has(role))
    })
    .map(({ row }) => row)

const columnAt = (
  grid: Grid,
  rows: ReadonlyArray<number>,
  column: number,
  role: ScoreRole | null
): SideColumn => {
  const own = rows.map((row) => compact(textOf(grid.own(row, column))))
  let last = ""
  const filled = own.map((text) => (last = text === "" ? last : text))
  return { column, role, filled, own }
}

const share = (texts: ReadonlyArray<string>, test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length

const isNumber = (text: string): boolean => parseThousandths(text.replace(/[()分]/gu, "")) !== null

/** 1, 2, 3 … is a numbering, whatever its heading. */
const isCount = (texts: ReadonlyArray<string>): boolean =>
  texts.every((text, i) => Number(text) === i + 1)

const isNumeric = ({ own }: SideColumn): boolean => {
  const texts = own.filter((text) => text !== "")
  return texts.length > 1 && share(texts, isNumber) >= most && !isCount(texts)
}

const groups = ({ filled }: SideColumn): boolean =>
  filled.length > 1 && new Set(filled).size <= filled.length * groupingShare

/** What one rating is about, in words that tell how points are lost. */
const isDescription = ({ own, role }: SideColumn): boolean => {
  const texts = own.filter((text) => text !== "")
  const long = share(texts, (t) => t.length > longText || /[扣得]\d|每.{1,6}[扣得]|不得分/u.test(t))
  return role === "description" ? long > 0.3 : long >= most
}

/** 得分 over 扣分 in two rows of one indicator. */
export const isParts = (own: ReadonlyArray<string>): boolean => {
  const texts = own.filter((text) => text !== "")
  const parts = new Set(texts.map((text) => partOf(roleOfWords(text))))
  return texts.length > 1 && !parts.has(null) && parts.size > 1
}

const settled: ReadonlySet<ScoreRole | null> = new Set<ScoreRole | null>([
  "seq",
  "fullPoints",
  "community",
  "remark",
  "reason",
  "rank"
])

/** Words that name both columns are believed, unless their pairs repeat. */
const asNamed = (texts: ReadonlyArray<SideColumn>): SideColumn | undefined => {
  const category = texts.find(({ role }) => role === "category")
  const [indicator, another] = texts.filter(({ role }) => role === "indicator")
  if (category === undefined || indicator === undefined || another !== undefined) return undefined
  const pairs = new Set(indicator.filled.map((text, i) => `${category.filled[i]}|${text}`))
  return pairs.size > indicator.filled.length * groupingShare ? indicator : undefined
}

const indicatorAmong = (texts: ReadonlyArray<SideColumn>): SideColumn | undefined => {
  const told = asNamed(texts)
  if (told !== undefined) return told
  const single = texts.filter((column) => !groups(column))
  const plain = single.filter((column) => !isDescription(column))
  // 考核项目 | 考核内容: of two that may be it the inner one is.
  const named = (columns: ReadonlyArray<SideColumn>) =>
    columns.findLast(({ role }) => role === "indicator")
  return (
    named(plain) ??
    plain.find(({ role }) => role !== "category") ??
    named(single) ??
    single[0] ??
    named(texts) ??
    texts.find(({ role }) => role === "description") ??
    texts.at(-1)
  )
}

/**
 * The roles of the columns left of `until`, by words and contents together; `roles` is what the words
 * alone say of all columns.
 */
export const sideColumns = (
  grid: Grid,
  block: HeaderBlock,
  roles: ReadonlyMap<number, ScoreRole>,
  until: number
): ReadonlyMap<number, ScoreRole> => {
  const rows = bodyRows(grid, block, until)
  const side = block.headings
    .filter(({ column }) => column < until)
    .map(({ column }) => columnAt(grid, rows, column, roles.get(column) ?? null))
    .filter(({ own }) => own.some((text) => text !== ""))
  if (rows.length < 2) return roles
  const found = new Map(roles)
  const open = side.filter(({ role }) => !settled.has(role))
  const hasPoints = side.some(({ role }) => role === "fullPoints")
  const [numeric] = hasPoints ? [] : open.filter(isNumeric).toReversed()
  const parts = open.find(({ own }) => isParts(own))
  const texts = open.filter((column) => column !== parts && !isNumeric(column))
  const indicator = indicatorAmong(texts)
  if (indicator === undefined) return roles
  for (const column of texts) found.set(column.column, "other")
  found.set(indicator.column, "indicator")
  const category =
    texts.find(({ role, column }) => role === "category" && column !== indicator.column) ??
    texts.findLast((column) => column.column < indicator.column && groups(column)) ??
    texts.find(({ role, column }) => role === "indicator" && column < indicator.column)
  if (category !== undefined) found.set(category.column, "category")
  const description = texts.find(
    (column) => column !== indicator && column !== category && column.column > indicator.column
  )
  if (description !== undefined) found.set(description.column, "description")
  if (numeric !== undefined) found.set(numeric.column, "fullPoints")
  if (parts !== undefined) found.set(parts.column, "part")
  return found
}
