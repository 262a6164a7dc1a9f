/**
 * The registers as they are shown: narrowed, ordered and with the columns of a page, and all of their rows.
 * The query is checked by the same Schema as the page's own; a range of it is of no use here and left out.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { storable } from "@aiwei/api/routers/wanted"
import { buildingColumns } from "@aiwei/domain/duty/BuildingLine"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { zoneColumns } from "@aiwei/domain/duty/ZoneLine"
import { Zones } from "@aiwei/domain/duty/Zones"
import type { DomainError } from "@aiwei/domain/errors"
import { People } from "@aiwei/domain/people/People"
import { personColumns } from "@aiwei/domain/people/PersonRow"
import { Day } from "@aiwei/domain/shared/Day"
import type { EveryRow } from "@aiwei/domain/shared/EveryRow"
import { rowQueryFields } from "@aiwei/domain/shared/RowQuery"
import { Effect, Result, Schema } from "effect"

import { allPages } from "./allPages.ts"
import { type Column, type ExportTable, type Seen, tableOf } from "./ExportTable.ts"
import { GapsQuery, gapsTable } from "./gapsTable.ts"
import { LettersQuery, lettersTable } from "./lettersTable.ts"
import { RecordsQuery, recordsTable } from "./recordsTable.ts"
import {
  buildingRowColumns,
  personRowColumns,
  type RowColumns,
  zoneRowColumns
} from "./rowColumns.ts"
import { TasksQuery, tasksTable } from "./tasksTable.ts"

export interface Shown {
  readonly office: string | null
  /** JSON of a RowQuery with `on` and `under`; null for all. */
  readonly query: string | null
  /** Names in their order, with commas between; null for every column. */
  readonly columns: string | null
  /** Whether numbers of people may leave in full. */
  readonly seen: Seen
}

/** A list that is ready to be written, and how it was asked for, which the audit trail notes. */
export interface Prepared {
  readonly table: Effect.Effect<ExportTable, DomainError, AppServices>
  readonly query: object | null
  readonly columns: ReadonlyArray<string> | null
}

/** Which part of the request is wrong. */
export interface NotShown {
  readonly path: "query" | "columns"
}

type Read<Row, Query> = (
  wanted: Query & { readonly office: string | null }
) => Effect.Effect<EveryRow<Row>, DomainError, AppServices>

/** Others are answered between two parts, so none is large. */
const rowsAtOnce = 500

const pageOf =
  <Row>({ part, total }: EveryRow<Row>) =>
  ({ cursor, limit }: { readonly cursor: string | null; readonly limit: number }) => {
    const offset = Number(cursor ?? 0)
    const next = offset + limit < total ? String(offset + limit) : null
    return Effect.map(part(offset, limit), (rows) => ({ rows, next }))
  }

const queryOf = <Name extends string>(columns: ReadonlyArray<Name>) =>
  Schema.fromJsonString(
    Schema.Struct({
      on: Schema.optional(Schema.NullOr(Day)),
      under: Schema.optional(Schema.NullOr(Schema.String.check(Schema.isMaxLength(300)))),
      ...rowQueryFields(columns)
    }).check(storable)
  )
export type ShownQuery<Name extends string> = ReturnType<typeof queryOf<Name>>["Type"]

const columnsNamed = <Name extends string, Row>(
  all: RowColumns<Name, Row>,
  names: ReadonlyArray<Name>,
  wanted: string | null
): ReadonlyArray<Column<Row>> | null => {
  const isName = (name: string): name is Name => Object.hasOwn(all, name)
  const asked = wanted === null ? names : wanted.split(",")
  const found = asked.filter(isName).map((field) => ({ field, ...all[field] }))
  return found.length === asked.length && found.length > 0 ? found : null
}

const shown =
  <Name extends string, Row>(
    title: string,
    names: ReadonlyArray<Name>,
    all: RowColumns<Name, Row>,
    read: Read<Row, ShownQuery<Name>>
  ) =>
  ({ office, query, columns: wanted, seen }: Shown): Result.Result<Prepared, NotShown> => {
    const columns = columnsNamed(all, names, wanted)
    if (columns === null) return Result.fail({ path: "columns" })
    const asked = Schema.decodeUnknownResult(queryOf(names))(query ?? "{}")
    if (Result.isFailure(asked)) return Result.fail({ path: "query" })
    const pages = Effect.flatMap(read({ ...asked.success, office }), (every) =>
      allPages(pageOf(every), rowsAtOnce)
    )
    return Result.succeed({
      query: asked.success,
      columns: columns.map(({ field }) => field),
      table: Effect.map(pages, (rows): ExportTable => tableOf(title, columns, rows, seen))
    })
  }

/** Its own columns, whatever the page shows of them. */
const shownGaps = ({ office, query }: Shown): Result.Result<Prepared, NotShown> => {
  const asked = Schema.decodeUnknownResult(GapsQuery)(query ?? "{}")
  if (Result.isFailure(asked)) return Result.fail({ path: "query" })
  const table = gapsTable(office, asked.success)
  return Result.succeed({ table, query: asked.success, columns: null })
}

const shownLetters = ({ office, query }: Shown): Result.Result<Prepared, NotShown> => {
  const asked = Schema.decodeUnknownResult(LettersQuery)(query ?? "{}")
  if (Result.isFailure(asked)) return Result.fail({ path: "query" })
  const table = lettersTable(office, asked.success)
  return Result.succeed({ table, query: asked.success, columns: null })
}

/** Wholes with their figures, or all parts of one. */
const shownTasks = ({ office, query }: Shown): Result.Result<Prepared, NotShown> => {
  const asked = Schema.decodeUnknownResult(TasksQuery)(query ?? "{}")
  if (Result.isFailure(asked)) return Result.fail({ path: "query" })
  const table = tasksTable(office, asked.success)
  return Result.succeed({ table, query: asked.success, columns: null })
}

/** Which register the query says. */
const shownRecords = ({ office, query, seen }: Shown): Result.Result<Prepared, NotShown> => {
  const asked = Schema.decodeUnknownResult(RecordsQuery)(query ?? "{}")
  if (Result.isFailure(asked)) return Result.fail({ path: "query" })
  const table = recordsTable(office, asked.success, seen)
  return Result.succeed({ table, query: asked.success, columns: null })
}

export const shownTables = {
  people: shown("人员", personColumns, personRowColumns, (wanted) =>
    People.use((people) => people.every(wanted))
  ),
  zones: shown("责任区", zoneColumns, zoneRowColumns, (wanted) =>
    Zones.use((zones) => zones.every(wanted))
  ),
  buildings: shown("楼栋", buildingColumns, buildingRowColumns, (wanted) =>
    Buildings.use((buildings) => buildings.every(wanted))
  ),
  gaps: shownGaps,
  letters: shownLetters,
  tasks: shownTasks,
  records: shownRecords
}
export type ShownKind = keyof typeof shownTables
