/**
 * A masked text on its way back, from a form, a paste or a file: where it is what the reader was shown,
 * it says "unchanged", and the value that stands is put back for the stars. Anything else with stars in
 * it is no value at all, and whoever reads the field refuses it.
 */
import { type MaskKind, maskText } from "./mask.ts"
import { kindOfField } from "./masked.ts"
import { numbersIn } from "./numbersIn.ts"

const tidy = (text: string): string => text.normalize("NFKC").trim()

/** Stars beside digits, as no number and no word has them. */
export const looksMasked = (text: string): boolean =>
  /\d\*{3,}|\*{3,}\d/u.test(text.normalize("NFKC"))

/** The text with the stored numbers where their masks stand; as it was given where there are none. */
export const unmasked = (kind: MaskKind, given: string, stored: string | null): string => {
  if (stored === null || !/[*＊]/u.test(given)) return given
  if (tidy(given) === tidy(maskText(kind, stored))) return stored
  // Somebody wrote around a number they could not see.
  return numbersIn(stored).reduce(
    (text, { number, mask }) => text.replace(mask, () => number),
    given
  )
}

/** Names under which a row shows what a change calls otherwise. */
const shownAs: Readonly<Record<string, ReadonlyArray<string>>> = {
  unit: ["unitName", "organisation"]
}

const textOf = (row: object, field: string): string | null => {
  const names: ReadonlyArray<string> = [field, ...(shownAs[field] ?? [])]
  const texts = names.map((name): unknown => Reflect.get(row, name))
  return texts.find((text) => typeof text === "string") ?? null
}

/** Each text of a change held against the row it is about, as that stands. */
export const unmaskedChange = <Change extends object>(change: Change, row: object): Change => {
  const back = Object.entries(change).flatMap(([field, given]) => {
    if (typeof given !== "string") return []
    const value = unmasked(kindOfField(field), given, textOf(row, field))
    return value === given ? [] : [[field, value] as const]
  })
  return back.length === 0 ? change : { ...change, ...Object.fromEntries(back) }
}
