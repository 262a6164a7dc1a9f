/**
 * A record, a row or a page of them with every personal field masked by its name and every other text by
 * what hides in it. Ids, versions and digests stay: they are compared, and stars would break them.
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
  /^(?:id|ids|key|code|version|versions|cursor|next|sha256|hash|hashes|digest|head|secret|token|uri)$|(?:Id|Ids|Code|Hash|Sha256|At)$/u

/** Ids of ours within a text, `Person/01K3…`: their digits are nobody's. */
const hasId = /(?<![0-9A-Z])[0-9A-HJKMNP-TV-Z]{26}(?![0-9A-Z])/u

const textMasked = (text: string, kind: MaskKind): string =>
  kind === "text" && hasId.test(text)
    ? text
        .split(new RegExp(`(${hasId.source})`, "u"))
        .map((part, index) => (index % 2 === 1 ? part : maskText(kind, part)))
        .join("")
    : maskText(kind, text)

const listMasked = (list: ReadonlyArray<unknown>, kind: MaskKind): ReadonlyArray<unknown> => {
  const copy = list.map((one) => anyMasked(one, kind))
  return copy.some((one, index) => one !== list[index]) ? copy : list
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const recordMasked = (record: Readonly<Record<string, unknown>>): unknown => {
  const fields = Object.entries(record)
  const changed = fields.flatMap(([name, value]) => {
    if (opaque.test(name)) return []
    const after = anyMasked(value, kindOf[name] ?? "text")
    return after === value ? [] : [[name, after] as const]
  })
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) }
}

const anyMasked = (value: unknown, kind: MaskKind): unknown => {
  if (typeof value === "string") return textMasked(value, kind)
  if (Array.isArray(value)) return listMasked(value, kind)
  return isRecord(value) ? recordMasked(value) : value
}

/** The value itself where nothing in it is to be masked. */
export const masked = <A>(value: A): A => anyMasked(value, "text") as A
