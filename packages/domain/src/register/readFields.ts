/**
 * What people write into the fields of a table, read leniently and kept in one spelling: full-width digits,
 * blanks at the ends, 1985.3 for 1985-03. What cannot be read is refused with the field's name.
 */
import { Result, Schema } from "effect"

import { looksMasked } from "../personal/unmasked.ts"
import { FieldRefused } from "../rowErrors.ts"
import { Day } from "../shared/Day.ts"

export type Read<A> = Result.Result<A, FieldRefused>

type Why = FieldRefused["why"]

export const refused = (field: string, why: Why, value: string | null): Read<never> =>
  Result.fail(new FieldRefused({ field, why, value: value === null ? null : value.slice(0, 100) }))

/**
 * What is pasted along with a name or a number and seen by nobody: blanks without width, marks that turn
 * the direction round (addresses copied from a telephone bring them along), halves of characters.
 */
const unseen = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu

/** One line, without the blanks around it. */
const oneLine = (text: string): string =>
  text
    .replace(unseen, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()

/** Null for what is left empty. */
export const readText = (field: string, given: string | null, most = 100): Read<string | null> => {
  const text = oneLine(given ?? "")
  if ([...text].length > most) return refused(field, "tooLong", text)
  if (looksMasked(text)) return refused(field, "masked", text)
  return Result.succeed(text === "" ? null : text)
}

export const readNeeded = (field: string, given: string, most = 50): Read<string> =>
  Result.flatMap(readText(field, given, most), (text) =>
    text === null ? refused(field, "blank", null) : Result.succeed(text)
  )

const mobile = /^1[3-9]\d{9}$/
const landline = /^(0\d{2,3})-?(\d{7,8})(-\d{1,6})?$/
const local = /^[2-8]\d{6,7}$/

/** The same spelling as an import's: digits alone, and a dash behind an area code. */
export const readPhone = (field: string, given: string | null): Read<string | null> => {
  const text = oneLine((given ?? "").normalize("NFKC"))
  if (text === "") return Result.succeed(null)
  if (text.includes("*")) return refused(field, "masked", text)
  const bare = text.replace(/[\s()]/gu, "").replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}$))-?/u, "")
  const digits = bare.replaceAll("-", "")
  if (/^[\d-]+$/.test(bare)) {
    if (mobile.test(digits)) return Result.succeed(digits)
    const fixed = landline.exec(bare)
    if (fixed !== null) return Result.succeed(`${fixed[1]}-${fixed[2]}${fixed[3] ?? ""}`)
    if (local.test(digits)) return Result.succeed(digits)
  }
  return refused(field, "phone", text)
}

const month = /^(\d{4})(?:[-./年](\d{1,2})(?:月|[-./月](\d{1,2})日?)?|(\d{2}))$/

/** Of a day only the month is kept, but 30 February is a slip of the pen and no birthday. */
const isDayOf = (y: number, m: number, d: string | undefined): boolean =>
  d === undefined || Schema.is(Day)(`${y}-${String(m).padStart(2, "0")}-${d.padStart(2, "0")}`)

export const readBirth = (field: string, given: string | null): Read<string | null> => {
  const text = oneLine((given ?? "").normalize("NFKC")).replaceAll(" ", "")
  if (text === "") return Result.succeed(null)
  // 1974.1 may be an October that lost its zero; the other spellings lose none.
  const [, year, apart, day, together] = /^\d{4}\.1$/.test(text) ? [] : (month.exec(text) ?? [])
  const [y, m] = [Number(year), Number(apart ?? together)]
  const isMonth = y >= 1900 && y <= 2100 && m >= 1 && m <= 12
  return isMonth && isDayOf(y, m, day)
    ? Result.succeed(`${year}-${String(m).padStart(2, "0")}`)
    : refused(field, "birth", text)
}

/** What an INTEGER of PostgreSQL holds. */
const mostCount = 2_147_483_647

export const readCount = (field: string, given: number | null): Read<number | null> => {
  if (given === null) return Result.succeed(null)
  const isCount = Number.isInteger(given) && given >= 0 && given <= mostCount
  return isCount ? Result.succeed(given) : refused(field, "count", String(given))
}

type Reader<A, B> = (field: string, given: A) => Read<B>

/** The fields that were given, each read; the first that cannot be read is the refusal. */
export const readGiven = <G extends object, R extends { readonly [K in keyof G]?: unknown }>(
  given: G,
  readers: { readonly [K in keyof G & keyof R]: Reader<NonNullable<G[K]> | null, R[K]> }
): Read<Partial<R>> => {
  const read: Partial<R> = {}
  // The casts say what the mapped types above mean and a loop over names forgets.
  for (const key of Object.keys(readers) as Array<keyof G & keyof R & string>) {
    const value = given[key]
    if (value === undefined) continue
    const said = readers[key](key, value as NonNullable<G[typeof key]> | null)
    if (Result.isFailure(said)) return Result.fail(said.failure)
    read[key] = said.success
  }
  return Result.succeed(read)
}
