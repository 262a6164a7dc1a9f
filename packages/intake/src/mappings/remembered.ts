/** Mappings as they are kept, and as an import uses them. docs/rules/mappings.md */
import type { ImportMapping } from "@aiwei/domain/importing/ImportMapping"
import { ImportMappingRepo } from "@aiwei/domain/importing/ImportMappingRepo"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect } from "effect"

import { type ColumnMap, mappedKinds } from "../understanding/ColumnMap.ts"

const isMapped = (kind: string): kind is (typeof mappedKinds)[number] =>
  mappedKinds.some((known) => known === kind)

/** A kind that this program does not know any more says nothing of any table. */
export const mapOf = ({ id, kind, headings, columns }: ImportMapping) =>
  isMapped(kind) ? [{ id, kind, headings, columns } satisfies ColumnMap] : []

/**
 * What the office's tables are read by: its own mappings, and those of the installation where it has none of
 * the shape. While nobody knows the office, all that may be read are asked, and those that differ are told.
 */
export const usedBy = (
  all: ReadonlyArray<ImportMapping>,
  office: OrgUnitId | null
): ReadonlyArray<ImportMapping> => {
  if (office === null) return all
  const own = all.filter(({ officeId }) => officeId === office)
  const shapes = new Set(own.map(({ shape }) => shape))
  return [...own, ...all.filter(({ officeId, shape }) => officeId === null && !shapes.has(shape))]
}

export const rememberedFor = Effect.fn("Imports.rememberedFor")(function* (
  office: OrgUnitId | null
) {
  const all = yield* ImportMappingRepo.use((repo) => repo.all)
  return usedBy(all, office).flatMap(mapOf)
})
