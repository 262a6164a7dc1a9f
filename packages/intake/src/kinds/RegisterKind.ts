/**
 * How a kind is kept: its fields with their names, what makes a line the same one again, and the day it is of. A
 * kind that has one of these in its folder is stored, listed, exported and undone by it alone. docs/rules/records.md
 */
import type { ReportRecord } from "../report.ts"
import type { Kind } from "../report/kinds.ts"

export type RegisterFieldType =
  | "text"
  /** `YYYY-MM-DD`. */
  | "day"
  /** `YYYY-MM`. */
  | "month"
  /** `HH:MM`. */
  | "time"
  | "number"
  /** Exact decimal text. */
  | "decimal"
  | "yesNo"
  /** `open` or `closed`. */
  | "state"
  /** `present`, `leave`, `proxy` or `absent`. */
  | "attendance"
  /** Texts. */
  | "list"
  /** How many came, perhaps about: `{ value, approx, atLeast?, max? }`. */
  | "headcount"
  /** Who came to a meeting. */
  | "attendees"
  /** What stands under 1月 … 12月. */
  | "months"

export interface RegisterField {
  readonly field: string
  readonly zh: string
  readonly en: string
  readonly type: RegisterFieldType
  /** The column it is read from, where that is another field's: the time stands in the cell of the day. */
  readonly from?: string
  /** Columns one of which must be there: a list without any says nothing of it, whatever is made of that. */
  readonly needs?: ReadonlyArray<string>
}

/** `community` is the place the line is of, however it was written. */
export type KeyPart = string

export interface RegisterKind {
  readonly kind: Kind
  /** The field that says the day or month a line is of; null where there is none. */
  readonly day: string | null
  /** Natural keys (DOMAIN §4): the first whose every part is there counts, else the last. */
  readonly keys: ReadonlyArray<ReadonlyArray<KeyPart>>
  readonly fields: ReadonlyArray<RegisterField>
}

type NameOf<R> = R extends unknown ? keyof R & string : never

type More = Pick<RegisterField, "from" | "needs">

/** A field as its record names it, so that a field that no record has does not compile. */
export const registerOf = <R extends ReportRecord>() => {
  type Name = NameOf<R>
  const field =
    (type: RegisterFieldType) =>
    (name: Name, zh: string, en: string, more: More = {}): RegisterField => ({
      field: name,
      zh,
      en,
      type,
      ...more
    })
  return {
    text: field("text"),
    day: field("day"),
    month: field("month"),
    time: field("time"),
    number: field("number"),
    decimal: field("decimal"),
    yesNo: field("yesNo"),
    state: field("state"),
    attendance: field("attendance"),
    list: field("list"),
    headcount: field("headcount"),
    attendees: field("attendees"),
    months: field("months"),
    kept: (
      kind: Kind,
      kept: {
        readonly day: Name | null
        readonly keys: ReadonlyArray<ReadonlyArray<Name | "community">>
        readonly fields: ReadonlyArray<RegisterField>
      }
    ): RegisterKind => ({ kind, ...kept })
  }
}
