/**
 * What makes two records the same one. A round: unit, month, day, time, kind and inspectors, in any order. A
 * finding: its round or source, day, line, what was found, place, spot, clause, note and reference.
 */
import { canonicalJson } from "../../shared/canonicalJson.ts"
import type { EvidenceItem } from "../EvidenceItem.ts"
import type { Inspection } from "../Inspection.ts"

export const roundKey = (
  round: Pick<Inspection, "unitId" | "sheetId" | "day" | "time" | "kind" | "inspectors">
): string => {
  const { unitId, sheetId, day, time, kind, inspectors } = round
  return canonicalJson([unitId, sheetId, day, time, kind, inspectors.toSorted()])
}

export const itemKey = (item: EvidenceItem, round: string | null): string => {
  const { unitId, sheetId, source, day, indicator, found, placeId, spot, clause } = item
  const { note, reference } = item
  const of = round ?? [unitId, sheetId, source]
  return canonicalJson([of, day, indicator, found, placeId, spot, clause, note, reference])
}
