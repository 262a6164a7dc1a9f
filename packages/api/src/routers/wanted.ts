/**
 * The parts that inputs are made of. Lengths are bounded here, so that no use case meets a novel, and
 * so is what one database stores and the other refuses: both must give the same answer.
 */
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Schema } from "effect"

const isStorable = (value: unknown): boolean => {
  if (typeof value === "string") return !value.includes("\0")
  return typeof value !== "object" || value === null || Object.values(value).every(isStorable)
}

/** PostgreSQL knows no character of code zero, wherever in the input it stands. */
export const storable = Schema.makeFilter(isStorable, {
  expected: "text without the character U+0000"
})

/** An input as tRPC wants it, checked by the Schema itself. */
export const input = <S extends Schema.Top & Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.toStandardSchemaV1(schema.check(storable) as S)

const notBlank = Schema.isPattern(/\S/, { expected: "more than blanks" })
const inOneLine = Schema.isPattern(/^\P{Cc}*$/u, { expected: "one line, no control characters" })

/** May be left empty: what somebody looks for, or a reason that is still to be asked for. */
export const maybeBlank = Schema.String.check(Schema.isMaxLength(300))

/** Something must be left of it once it is trimmed, which use cases do with names. */
export const text = maybeBlank.check(notBlank)

/** The name of an account or a token: it is read in one line of a list. */
export const shownName = maybeBlank.check(inOneLine)
export const ownName = text.check(inOneLine)

/** What PostgreSQL keeps in an INTEGER. */
export const count = Schema.NullOr(
  Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2_147_483_647 }))
)

/** Left out, null and undefined are the same to a caller. */
export const maybe = <S extends Schema.Top>(schema: S) => Schema.optional(Schema.NullOr(schema))

export const limit = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 }))

/** A list's part: where to go on, and how many rows at most. */
export const part = { cursor: maybe(text), limit: maybe(limit) }

/** The same of a list in the order of the tree. */
export const treePart = { cursor: maybe(TreePath), limit: maybe(limit) }

/** By code, id or name; left out where there is only one. */
export const office = { office: maybe(text) }

export const OfOffice = Schema.UndefinedOr(Schema.Struct(office))
