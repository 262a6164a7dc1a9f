/**
 * What a column of a kind's table can be said to hold, for somebody who corrects a heading. In Chinese a
 * field is called as offices head it most; in English by its own name. docs/rules/mappings.md
 */
import { vocabularies } from "../kinds/plainKinds.ts"
import { type ColumnMap, mappedKinds } from "../understanding/ColumnMap.ts"

export interface KindField {
  readonly field: string
  readonly zh: string
  readonly en: string
}

export interface KindFields {
  readonly kind: NonNullable<ColumnMap["kind"]>
  readonly fields: ReadonlyArray<KindField>
}

/** `doneDate` → `Done date`. */
const spaced = (field: string): string => {
  const words = field.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, " ").toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A field that begins with ~ is known and not recorded: to choose it is to choose nothing. */
const fieldsOfKind = (kind: KindFields["kind"]): ReadonlyArray<KindField> =>
  (vocabularies.find((vocabulary) => vocabulary.kind === kind)?.fields ?? [])
    .filter(({ field }) => !field.startsWith("~"))
    .map(({ field, words }) => ({ field, zh: words[0] ?? field, en: spaced(field) }))

export const kindFields: ReadonlyArray<KindFields> = mappedKinds.map((kind) => ({
  kind,
  fields: fieldsOfKind(kind)
}))
