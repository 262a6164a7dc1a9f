/**
 * One to four header rows from a given row on, flattened: every column becomes a path of headings
 * (各社区得分 / 柳荫). Merges decide how deep the block is; without them (csv), blanks in the upper row do.
 */
import type { Row } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "../cells/cellText.ts"
import { type Grid, written } from "../grid/Grid.ts"
import { headingKey, withoutPoints } from "./headingKey.ts"

export interface Heading {
  readonly column: number
  /** From the outermost to the leaf, points removed, as written otherwise. */
  readonly path: ReadonlyArray<string>
  /** The same, as compared. */
  readonly keys: ReadonlyArray<string>
  /** Points written in each part of the path: a category's sum is not an indicator's points. */
  readonly pathPoints: ReadonlyArray<string | null>
  readonly bracket: string
  /** Full points written in the leaf or in a row of points below it. */
  readonly points: string | null
  /** Row of the leaf. */
  readonly row: number
}

export interface HeaderBlock {
  readonly top: number
  readonly bottom: number
  readonly headings: ReadonlyArray<Heading>
}

const maxDepth = 4
const pointsText = /^(?:[(（]?\d+(?:\.\d+)?分?[)）]?)$/u
const pointsLabel = /^(?:分值|满分|标准分|权重|应得分|标准分值|满分值)$/u

const seqLabel = /^(?:序号|编号|序|No\.?)$/iu

const isNumeric = (text: string): boolean => pointsText.test(compact(text))

/** A merge from the block reaches down into this row. */
const reachesInto = (grid: Grid, top: number, row: number): boolean => {
  for (let column = 0; column < grid.width; column++) {
    const merge = grid.merge(row, column)
    if (
      merge !== undefined &&
      merge.top >= top &&
      merge.top < row &&
      merge.bottom - top < maxDepth
    ) {
      if (compact(textOf(grid.own(merge.top, merge.left - 1))) !== "") return true
    }
  }
  return false
}

const firstWritten = (grid: Grid, row: number): number => {
  for (let column = 0; column < grid.width; column++) {
    if (compact(textOf(grid.cell(row, column))) !== "") return column
  }
  return -1
}

/** Sub-headings without merges: text only under blanks or groups, nothing under the first column. */
const looksLikeSubheadings = (grid: Grid, above: number, row: Row): boolean => {
  const cells = written(grid, row)
  const first = firstWritten(grid, above)
  if (cells.length < 2 || cells.some(({ column }) => column === first)) return false
  if (cells.some(({ text }) => isNumeric(text) || text.length > 30)) return false
  const under = cells.filter(({ column }) => compact(textOf(grid.own(above, column))) === "")
  return under.length > 0 && under.length >= cells.length / 3
}

/** A row of full points right under the indicator names. */
const looksLikePoints = (grid: Grid, above: number, row: Row): boolean => {
  const cells = written(grid, row)
  const [label] = cells
  const labelled = label !== undefined && pointsLabel.test(compact(label.text))
  const numbers = labelled ? cells.slice(1) : cells
  const first = firstWritten(grid, above)
  const isSeq = seqLabel.test(compact(textOf(grid.cell(above, first))))
  const names = isSeq ? first + 1 : first
  if (numbers.length < 2 || numbers.some(({ column }) => column === first)) return false
  return (
    numbers.every(({ text }) => isNumeric(text)) &&
    (labelled || !numbers.some(({ column }) => column <= names))
  )
}

/** Mostly numbers: full points under the names of indicators. */
const isPointsRow = (grid: Grid, row: number): boolean => {
  const source = grid.rowAt(row)
  if (source === undefined) return false
  const cells = written(grid, source)
  return cells.filter(({ text }) => isNumeric(text)).length * 2 > cells.length
}

const depthFrom = (grid: Grid, top: number): number => {
  let bottom = top
  while (bottom - top + 1 < maxDepth) {
    const next = grid.rowAt(bottom + 1)
    if (next === undefined || written(grid, next).length === 0) break
    const belongs =
      reachesInto(grid, top, next.row) ||
      looksLikePoints(grid, bottom, next) ||
      (bottom === top && looksLikeSubheadings(grid, bottom, next))
    if (!belongs) break
    bottom = next.row
  }
  return bottom
}

const headingAt = (grid: Grid, top: number, bottom: number, column: number): Heading | null => {
  const path: Array<string> = []
  const pathPoints: Array<string | null> = []
  let points: string | null = null
  let bracket = ""
  let leaf = top
  for (let row = top; row <= bottom; row++) {
    const text = textOf(grid.cell(row, column)) || groupAbove(grid, row, bottom, column)
    if (compact(text) === "") continue
    if (row > top && path.length > 0 && isPointsRow(grid, row) && pointsLabel.test(compact(text))) {
      continue
    }
    if (row > top && path.length > 0 && isNumeric(text)) {
      points = headingKey(`x(${compact(text).replace(/[()]/gu, "")})`).points ?? points
      pathPoints[pathPoints.length - 1] = points
      continue
    }
    const key = headingKey(text)
    const shown = withoutPoints(text.trim())
    if (path.at(-1) === shown) continue
    path.push(shown)
    pathPoints.push(key.points)
    points = key.points
    bracket = key.bracket
    leaf = row
  }
  if (path.length === 0) return null
  const keys = path.map((part) => headingKey(part).base)
  return { column, path, keys, pathPoints, bracket, points, row: leaf }
}

/** In a file without merges a group's name stands over its first column only. */
const groupAbove = (grid: Grid, row: number, bottom: number, column: number): string => {
  if (row >= bottom || grid.merge(row, column) !== undefined) return ""
  const below = compact(textOf(grid.cell(row + 1, column)))
  if (below === "" || isNumeric(below)) return ""
  for (let left = column - 1; left >= 0; left--) {
    const text = textOf(grid.own(row, left))
    if (compact(text) === "") continue
    return compact(textOf(grid.cell(row + 1, left))) === "" ? "" : text
  }
  return ""
}

export const headerBlockAt = (grid: Grid, top: number): HeaderBlock => {
  const bottom = depthFrom(grid, top)
  const headings: Array<Heading> = []
  for (let column = 0; column < grid.width; column++) {
    const heading = headingAt(grid, top, bottom, column)
    if (heading !== null) headings.push(heading)
  }
  return { top, bottom, headings }
}
