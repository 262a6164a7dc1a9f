/**
 * The stored lines of a register, found again. A list that lacks a column of the key, as a web page's export lacks
 * the phone, still restates the lines it has: it finds them by what it does tell.
 */
import type { OfficeRecord } from "@aiwei/domain/records/OfficeRecord"

import type { RegisterKind } from "../../../kinds/RegisterKind.ts"
import { keyOf, type LineKey, placeOfRecord } from "./recordFields.ts"

const withoutParts = ({ names, parts }: LineKey, lacking: ReadonlySet<string>): string =>
  JSON.stringify([names, parts.map((part, at) => (lacking.has(names[at] ?? "") ? null : part))])

export interface StoredLines {
  /** Those with what of the key is told. */
  readonly toldBy: (key: LineKey, lacking: ReadonlySet<string>) => ReadonlyArray<OfficeRecord>
}

export const storedLines = (
  register: RegisterKind,
  records: ReadonlyMap<string, OfficeRecord>
): StoredLines => {
  const indexes = new Map<string, Map<string, Array<OfficeRecord>>>()
  const indexOf = (lacking: ReadonlySet<string>) => {
    const name = [...lacking].join()
    const made = indexes.get(name)
    if (made !== undefined) return made
    const index = new Map<string, Array<OfficeRecord>>()
    for (const record of records.values()) {
      if (record.kind !== register.kind) continue
      const key = withoutParts(keyOf(register, record.fields, placeOfRecord(record)), lacking)
      const those = index.get(key)
      if (those === undefined) index.set(key, [record])
      else those.push(record)
    }
    indexes.set(name, index)
    return index
  }
  return {
    toldBy: (key, lacking) =>
      records.size === 0 ? [] : (indexOf(lacking).get(withoutParts(key, lacking)) ?? [])
  }
}
