/** One row of a table of codes merged with hand edits of that unit: its name, its code, its numbers. */
import { told } from "../given/agreed.ts"
import type { Given } from "../given/Given.ts"
import { type FieldWords, keptFindings } from "../given/keptFindings.ts"
import { settled } from "../given/settled.ts"
import type { UnitTold } from "./unitChanges.ts"
import type { UnitFacts, UnitNode } from "./UnitNode.ts"

const words: Readonly<Record<string, FieldWords>> = {
  name: { zh: "名称", en: "name" },
  officialName: { zh: "全称", en: "official name" },
  code: { zh: "代码", en: "code" },
  households: { zh: "户数", en: "number of households" },
  population: { zh: "人口", en: "population" },
  property: { zh: "物业", en: "property management" }
}

export const unitSettled = (
  node: UnitNode,
  facts: Partial<UnitFacts>,
  given: Given,
  cellOf: (field: string) => string
): { readonly facts: Partial<UnitFacts>; readonly said: UnitTold } => {
  const merged = settled<UnitFacts>(node.stored, facts, given)
  const doubts = keptFindings(merged.kept, words, (field) =>
    cellOf(field === "officialName" ? "name" : field)
  )
  return { facts: merged.told, said: told(doubts, merged.agreed) }
}
