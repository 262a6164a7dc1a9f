/**
 * What the columns of a foreign table mean (对应文件), as people write it in YAML or JSON. A name alone is a
 * column where tables differ (unit, day), and a code where schemes differ (indicator, rule); the other of
 * the two is written `{ value: … }` or `{ column: … }`. docs/rules/foreign-tables.md
 */
import { roundKinds } from "@aiwei/domain/assessment/scoring/Finding"
import { Schema } from "effect"

import { valueKinds } from "./valueKinds.ts"

const text = Schema.NonEmptyString
const optional = Schema.optionalKey

/** A column's heading; `table.heading` is that of a table that was joined. */
const column = text
const ofColumn = Schema.Struct({ column })
const ofValue = Schema.Struct({ value: text })
const columnOrValue = Schema.Union([column, ofValue])
const codeOrColumn = Schema.Union([text, ofColumn])
const decimal = Schema.Literals([".", ","])

const encodings = ["utf-8", "utf-16le", "utf-16be", "gb18030", "gbk", "windows-1252"] as const

const InputTable = Schema.Struct({
  /** Which of the files given it is, by the file's name; otherwise they are taken in order. */
  file: optional(text),
  sheet: optional(text),
  /** Row of the headings, from 1; 0: there are none, and columns are called A, B, C. */
  header: optional(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1000 }))),
  delimiter: optional(Schema.String.check(Schema.isPattern(/^.$/su))),
  encoding: optional(Schema.Literals(encodings)),
  decimal: optional(decimal)
})
export interface InputTable extends Schema.Schema.Type<typeof InputTable> {}

const Join = Schema.Struct({
  with: text,
  /** Column of the table that is read through: column of the one that is held. */
  on: Schema.Record(Schema.String, text),
  missing: optional(Schema.Literals(["error", "keep", "drop"])),
  duplicates: optional(Schema.Literals(["error", "first", "last"]))
})
export interface Join extends Schema.Schema.Type<typeof Join> {}

const Filter = Schema.Struct({
  column,
  is: optional(Schema.NonEmptyArray(Schema.String)),
  isNot: optional(Schema.NonEmptyArray(Schema.String)),
  empty: optional(Schema.Boolean),
  /** Both ends belong to it. */
  from: optional(Schema.Union([Schema.Finite, text])),
  to: optional(Schema.Union([Schema.Finite, text]))
})
export interface Filter extends Schema.Schema.Type<typeof Filter> {}

const word = Schema.Union([
  Schema.Finite,
  Schema.Literals(["missing", "clean", "notApplicable", "notScored", "yes", "no"])
])
export type Word = typeof word.Type

const Read = Schema.Struct({
  as: Schema.Literals(valueKinds),
  column: optional(column),
  /** Several columns of one kind, each with its indicator. */
  columns: optional(Schema.Record(Schema.String, text)),
  indicator: optional(codeOrColumn),
  rule: optional(codeOrColumn),
  scorer: optional(codeOrColumn),
  /** The second number: asked, or planned. */
  of: optional(column),
  /** Of a checklist, where each item has a column of its own. */
  item: optional(text),
  separator: optional(text),
  empty: optional(Schema.Literals(["missing", "clean", "zero", "notApplicable", "error"])),
  /** Points taken away are written with a minus. */
  minus: optional(Schema.Boolean),
  decimal: optional(decimal),
  words: optional(Schema.Record(Schema.String, word))
})
export interface Read extends Schema.Schema.Type<typeof Read> {}

const Unscored = Schema.Struct({ column, words: Schema.Record(Schema.String, text) })

const DayOf = Schema.Struct({
  column: optional(column),
  value: optional(text),
  form: optional(Schema.Literals(["Y-M-D", "D-M-Y", "M-D-Y"]))
})

const Rounds = Schema.Struct({
  id: optional(column),
  kind: optional(Schema.Union([column, Schema.Struct({ value: Schema.Literals(roundKinds) })])),
  /** `read`: a round looked at what its rows speak of; `all`: at everything, what is not named was clean. */
  looks: optional(Schema.Literals(["read", "all"]))
})

export const MappingFile = Schema.Struct({
  layout: Schema.Literal(1),
  inputs: Schema.Record(Schema.String, InputTable),
  /** The table that is read through; without it the first. */
  main: optional(text),
  join: optional(Schema.Array(Join)),
  where: optional(Schema.Array(Filter)),
  unit: Schema.Union([column, Schema.Struct({ code: column, name: optional(column) })]),
  day: optional(Schema.Union([column, DayOf])),
  /** What is one score: all that a unit has of one day, one month, one year, or of the whole table. */
  period: optional(Schema.Literals(["day", "month", "year", "all"])),
  /** Of the year, where the table has no days. */
  month: optional(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 }))),
  kind: optional(columnOrValue),
  group: optional(columnOrValue),
  rounds: optional(Rounds),
  notScored: optional(Schema.Array(Unscored)),
  read: Schema.NonEmptyArray(Read)
})
export interface MappingFile extends Schema.Schema.Type<typeof MappingFile> {}
