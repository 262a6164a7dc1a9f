/**
 * One filter as SQL that both databases answer alike: letters of ASCII are compared without their case,
 * all others exactly, and what is empty is never "something else" by accident.
 */
import type { FilterOp } from "@aiwei/domain/shared/RowQuery"
import type { SqlClient } from "effect/sql"
import type { Fragment } from "effect/sql/Statement"

import { comparison } from "../dialect.ts"
import type { RowColumn } from "./RowTable.ts"

interface Filter {
  readonly op: FilterOp
  readonly value?: string | ReadonlyArray<string> | undefined
}

/** `%` and `_` in what somebody typed are letters, not wildcards. */
const escaped = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

export const containing =
  (sql: SqlClient.SqlClient) =>
  ({ sql: text, kind }: RowColumn, part: string): Fragment => {
    const { like, bytewise } = comparison(sql)
    const expression = kind === "number" ? `CAST(${text} AS TEXT)` : text
    return sql`${sql.literal(`${expression}${bytewise} ${like}`)} ${escaped(part)} ESCAPE '\\'`
  }

/** What an INTEGER holds on both databases: beyond it there is no row, so nothing is lost. */
const most = 2_147_483_647

const numberOf = (text: string, round: (n: number) => number): number | null => {
  const trimmed = text.trim()
  if (!/^-?\d+(?:\.\d+)?$/.test(trimmed)) return null
  return Math.min(Math.max(round(Number(trimmed)), -most), most)
}

const rounding: Partial<Record<FilterOp, (n: number) => number>> = {
  atLeast: Math.ceil,
  atMost: Math.floor
}

const boundOf = (text: string, { kind }: RowColumn, op: FilterOp): string | number | null => {
  if (kind === "text") return text
  const round = rounding[op]
  if (round !== undefined) return numberOf(text, round)
  const number = numberOf(text, (n) => n)
  return number === null || !Number.isInteger(number) ? null : number
}

/** Null: the filter asks for nothing, being empty still. */
export const conditionOf =
  (sql: SqlClient.SqlClient) =>
  (column: RowColumn, { op, value }: Filter): Fragment | null => {
    const isText = column.kind === "text"
    const bytewise = isText ? comparison(sql).bytewise : ""
    const expression = sql.literal(column.sql)
    const nothing = sql.literal(
      isText ? `coalesce(${column.sql}, '') = ''` : `${column.sql} IS NULL`
    )
    if (op === "empty") return sql`${nothing}`
    if (op === "filled") return sql`NOT (${nothing})`

    const given = (typeof value === "string" ? [value] : (value ?? [])).filter((one) => one !== "")
    const [first] = given
    if (first === undefined) return null
    if (op === "contains") return sql.or(given.map((part) => containing(sql)(column, part)))

    const bound = given.flatMap((one) => boundOf(one, column, op) ?? [])
    const [only] = bound
    if (op === "isNot") {
      return only === undefined
        ? sql.literal("1 = 1")
        : sql`(${expression} IS NULL OR NOT (${expression} IN ${sql.in(bound)}))`
    }
    // No number at all: no row is that.
    if (only === undefined) return sql.literal("1 = 0")
    if (op === "atLeast") return sql`${sql.literal(`${column.sql}${bytewise}`)} >= ${only}`
    if (op === "atMost") return sql`${sql.literal(`${column.sql}${bytewise}`)} <= ${only}`
    return sql`${expression} IN ${sql.in(bound)}`
  }
