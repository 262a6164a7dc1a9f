/** The parts that inputs are made of. Lengths are bounded here, so that no use case meets a novel. */
import { Schema } from "effect"

/** An input as tRPC wants it, checked by the Schema itself. */
export const input = Schema.toStandardSchemaV1

export const text = Schema.NonEmptyString.check(Schema.isMaxLength(300))

/** Left out, null and undefined are the same to a caller. */
export const maybe = <S extends Schema.Top>(schema: S) => Schema.optional(Schema.NullOr(schema))

export const limit = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 }))

/** A list's part: where to go on, and how many rows at most. */
export const part = { cursor: maybe(text), limit: maybe(limit) }

/** By code, id or name; left out where there is only one. */
export const office = { office: maybe(text) }

export const OfOffice = Schema.UndefinedOr(Schema.Struct(office))
