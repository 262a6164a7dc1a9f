/**
 * A query over a table as the clauses of a statement: conditions, order, range, and which joins they
 * need. Every order ends in the table's own, so that two ranges never overlap.
 */
import { type RowQuery, rowLimits } from "@aiwei/domain/shared/RowQuery"
import type { SqlClient } from "effect/sql"

import { comparison } from "../dialect.ts"
import { conditionOf, containing } from "./conditionOf.ts"
import type { RowClauses, RowColumn, RowTable } from "./RowTable.ts"

/** More words than anybody types; each is a condition on every searched column. */
const mostWords = 8

/** Nothing comes last whichever way the order runs, as in a spreadsheet. */
const orderTerms =
  (sql: SqlClient.SqlClient) =>
  (column: RowColumn, descending: boolean): ReadonlyArray<string> => {
    const { bytewise, leadingNumber } = comparison(sql)
    const { sql: text, kind } = column.sortedBy ?? column
    const way = descending ? "DESC NULLS LAST" : "ASC NULLS LAST"
    if (kind === "number") return [`${text} ${way}`]
    const plain = `${text}${bytewise} ${way}`
    return column.numbered === true ? [`${leadingNumber(text)} ${way}`, plain] : [plain]
  }

const needsOf = (columns: ReadonlyArray<RowColumn>): ReadonlySet<string> =>
  new Set(columns.flatMap(({ needs }) => needs ?? []))

export const rowClauses =
  <Column extends string>(sql: SqlClient.SqlClient, table: RowTable<Column>) =>
  ({ query, filters = [], sort = [], offset = 0, limit }: RowQuery<Column>): RowClauses => {
    const words = (query ?? "").split(/\s+/u).filter(Boolean).slice(0, mostWords)
    const searched = table.searched.map((name) => table.columns[name])
    const has = containing(sql)
    const conditions = [
      ...filters.flatMap((filter) => conditionOf(sql)(table.columns[filter.column], filter) ?? []),
      ...words.map((word) => sql.or(searched.map((column) => has(column, word))))
    ]
    const sorted = sort.map(({ column, descending }) => ({
      column: table.columns[column],
      descending: descending === true
    }))
    const terms = sorted.flatMap(({ column, descending }) => orderTerms(sql)(column, descending))
    return {
      where: sql.and(conditions),
      filtered: conditions.length > 0,
      orderBy: sql.literal([...terms, table.order].join(", ")),
      limit: limit ?? rowLimits.usual,
      offset,
      whereNeeds: needsOf([
        ...filters.map(({ column }) => table.columns[column]),
        ...(words.length > 0 ? searched : [])
      ]),
      orderNeeds: needsOf(sorted.map(({ column }) => column))
    }
  }
