/** Whether a map of columns can be used at all: its fields are those of its kind, its columns are there. */
import { MappingRefused } from "@aiwei/domain/importing/importErrors"
import { Effect } from "effect"

import { vocabularies } from "../kinds/plainKinds.ts"
import type { ColumnMap } from "../understanding/ColumnMap.ts"
import { comparedName, numbered } from "./headingNames.ts"

/** Every field a kind's table may have, as its vocabulary names them. */
export const fieldsOf = (kind: ColumnMap["kind"]): ReadonlyArray<string> => {
  const fields = vocabularies.find((vocabulary) => vocabulary.kind === kind)?.fields ?? []
  return fields.map(({ field }) => field)
}

const refused = (
  why: MappingRefused["why"],
  { kind }: ColumnMap,
  about: { readonly heading?: string; readonly field?: string | null },
  known: ReadonlyArray<string> = []
) =>
  new MappingRefused({
    why,
    kind: kind ?? "",
    heading: about.heading ?? "",
    field: about.field ?? "",
    known
  })

export const checkMap = Effect.fn("ImportMappings.check")(function* (map: ColumnMap) {
  const fields = fieldsOf(map.kind)
  for (const [heading, field] of Object.entries(map.columns)) {
    if (field !== null && !fields.includes(field)) {
      return yield* refused("unknownField", map, { heading, field }, fields)
    }
  }
  if (map.headings == null) return
  if (map.headings.length < 2) return yield* refused("noHeadings", map, {})
  const there = new Set(numbered(map.headings).map(comparedName))
  for (const [heading, field] of Object.entries(map.columns)) {
    if (!there.has(comparedName(heading))) {
      return yield* refused("unknownHeading", map, { heading, field }, map.headings)
    }
  }
})

export const contradicting = (map: ColumnMap): MappingRefused =>
  refused("contradicts", map, { heading: (map.headings ?? []).join(", ") })
