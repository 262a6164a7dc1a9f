/**
 * What a month's order needs of one unit, kept beside its sums so that a rank is a count and not a reading of
 * the whole month. The total is still made in one place, by `scorecardOf`. docs/rules/ranking.md
 */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Points } from "../../shared/Points.ts"
import type { CategorySum } from "../CategorySum.ts"
import { type BesideLines, scorecardOf, type SchemeTerms } from "../scorecardOf.ts"
import { SheetId } from "../ScoreSheet.ts"
import { comparedOf, printedTotal } from "../standings.ts"

export const UnitTotal = Schema.Struct({
  sheetId: SheetId,
  unitId: OrgUnitId,
  /** Null: a line blocks it. */
  total: Schema.NullOr(Points),
  available: Points,
  /** On the whole scale; null where there is no total, or nothing of it could be had. */
  compared: Schema.NullOr(Points),
  /** Why it is outside the ranks whatever else the office says. */
  outside: Schema.NullOr(Schema.Literals(["vetoed", "blocked"])),
  /** Nothing applied: outside, too, where the office ranks by a document or in groups. */
  unassessed: Schema.Boolean
})
export interface UnitTotal extends Schema.Schema.Type<typeof UnitTotal> {}

export const unitTotalOf = (
  terms: SchemeTerms,
  key: Pick<UnitTotal, "sheetId" | "unitId">,
  sums: ReadonlyArray<CategorySum>,
  { bonus, ...beside }: BesideLines & { readonly bonus: Points }
): UnitTotal => {
  const card = scorecardOf(terms, sums, bonus, beside)
  return {
    sheetId: key.sheetId,
    unitId: key.unitId,
    total: printedTotal(card),
    available: card.available,
    compared: comparedOf(card, terms),
    outside: card.outOfRanks ? "vetoed" : card.blocks > 0 ? "blocked" : null,
    unassessed: card.applicable <= 0 || card.available <= 0
  }
}
