/**
 * Texts of a file that was exported with its numbers masked: the stars of a number that is stored say
 * nothing new. Stars of any other are refused with their cell, and what is stored stays: none are written.
 */
import { maskText } from "@aiwei/domain/personal/mask"
import { kindOfField } from "@aiwei/domain/personal/masked"
import { looksMasked, unmasked } from "@aiwei/domain/personal/unmasked"

import type { Finding } from "../../report.ts"

type Text = string | null | undefined
type Texts<Field extends string> = Readonly<Partial<Record<Field, Text>>>

export interface Unmasked<Field extends string> {
  /** Those alone that are meant otherwise than they are written. */
  readonly changed: { readonly [F in Field]?: string | null }
  readonly doubts: ReadonlyArray<Finding>
}

export const maskRefused = (cell: string, text: string): Finding => ({
  code: "masked_value",
  cell,
  message: `“${text}”带星号，与系统中的号码对不上，没有写入，原来的内容已保留。要改请填完整号码。`,
  messageEn: `“${text}” has stars that are not of the number stored. It was not taken and what is stored stays; give the whole number to change it.`
})

const hasStars = (text: Text): text is string => text != null && /[*＊]/u.test(text)

const nothing: Unmasked<never> = { changed: {}, doubts: [] }

export const unmaskedTexts = <Field extends string>(
  given: Texts<Field>,
  stored: Texts<NoInfer<Field>>,
  cellOf: (field: Field) => string
): Unmasked<Field> => {
  const fields = (Object.keys(given) as Array<Field>).filter((field) => hasStars(given[field]))
  if (fields.length === 0) return nothing
  const changed: { [F in Field]?: string | null } = {}
  const doubts: Array<Finding> = []
  for (const field of fields) {
    const [text, was] = [given[field] ?? "", stored[field] ?? null]
    const meant = unmasked(kindOfField(field), text, was)
    if (looksMasked(meant)) {
      doubts.push(maskRefused(cellOf(field), text))
      changed[field] = was
    } else if (meant !== text) changed[field] = meant
  }
  return { changed, doubts }
}

/** The one name among those stored that is shown so; as it was written where there is none, or two. */
export const nameMeant = (names: () => Iterable<string>): ((written: string) => string) => {
  let byMask: ReadonlyMap<string, ReadonlySet<string>> | undefined
  return (written) => {
    if (!looksMasked(written)) return written
    byMask ??= new Map(
      [...Map.groupBy(names(), (name) => maskText("text", name))].map(
        ([mask, all]) => [mask, new Set(all)] as const
      )
    )
    const [only, ...others] = byMask.get(written.trim()) ?? []
    return only === undefined || others.length > 0 ? written : only
  }
}

/** With what is to be looked at beside what it says already. */
export const doubted = <Change extends { readonly doubts?: ReadonlyArray<Finding> }>(
  change: Change,
  doubts: ReadonlyArray<Finding>
): Change =>
  doubts.length === 0 ? change : { ...change, doubts: [...(change.doubts ?? []), ...doubts] }
