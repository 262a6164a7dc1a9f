/**
 * A record, a row or a page of them with every personal field masked by its name and every other text by
 * what hides in it. Ids, versions, digests, and the seeds and tickets of draws stay: they are compared, and
 * stars would break them.
 * Every answer of the server comes through here, so what holds nothing to mask is not copied.
 */
import { type MaskKind, maskText } from "./mask.ts"

const kindOf: Readonly<Record<string, MaskKind>> = {
  phone: "phone",
  complainant: "name",
  complainantName: "name",
  complainantPhone: "phone"
}

/** Fields that name a thing to a program. A name of somebody's own making is none of them. */
const opaque =
  /^(?:id|ids|key|code|version|versions|cursor|next|sha256|hash|hashes|digest|head|secret|token|uri|seed|ticket)$|(?:Id|Ids|Code|Hash|Sha256|At)$/u

/** Field names are few and come again with every row. */
const rules = new Map<string, MaskKind | "opaque">()

const ruleOf = (field: string): MaskKind | "opaque" => {
  const known = rules.get(field)
  if (known !== undefined) return known
  const own = Object.hasOwn(kindOf, field) ? kindOf[field] : undefined
  const rule = own ?? (opaque.test(field) ? "opaque" : "text")
  // Names may come from a caller, too: a map of them must not grow for ever.
  if (rules.size < 2000) rules.set(field, rule)
  return rule
}

/** How a field is masked, for whoever puts a value back; what is opaque is free text to them. */
export const kindOfField = (field: string): MaskKind => {
  const rule = ruleOf(field)
  return rule === "opaque" ? "text" : rule
}

/** Ids of ours within a text, `Person/01k3…`: their digits are nobody's. */
const ownId = /(?<![0-9a-z])([0-9a-hjkmnp-tv-z]{26})(?![0-9a-z])/iu

const textMasked = (text: string, kind: MaskKind): string =>
  kind === "text" && text.length >= 26 && ownId.test(text)
    ? text
        .split(ownId)
        .map((part, index) => (index % 2 === 1 ? part : maskText(kind, part)))
        .join("")
    : maskText(kind, text)

const listMasked = (list: ReadonlyArray<unknown>, kind: MaskKind): ReadonlyArray<unknown> => {
  let copy: Array<unknown> | null = null
  for (const [index, value] of list.entries()) {
    const after = anyMasked(value, kind)
    if (after === value) continue
    copy ??= [...list]
    copy[index] = after
  }
  return copy ?? list
}

const recordMasked = (record: Readonly<Record<string, unknown>>): unknown => {
  let copy: Record<string, unknown> | null = null
  for (const field of Object.keys(record)) {
    const value = record[field]
    // Numbers, flags and nothing are most of what leaves.
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) continue
    const rule = ruleOf(field)
    const after = rule === "opaque" ? value : anyMasked(value, rule)
    if (after === value) continue
    copy ??= { ...record }
    copy[field] = after
  }
  return copy ?? record
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const anyMasked = (value: unknown, kind: MaskKind): unknown => {
  if (typeof value === "string") return textMasked(value, kind)
  if (Array.isArray(value)) return listMasked(value, kind)
  return isRecord(value) ? recordMasked(value) : value
}

/** One field by its name. */
export const maskedField = (name: string, text: string): string => {
  const rule = ruleOf(name)
  return rule === "opaque" ? text : textMasked(text, rule)
}

/** The value itself where nothing in it is to be masked. */
export const masked = <A>(value: A): A => anyMasked(value, "text") as A
