/**
 * The rules whose tests are tested: whatever decides a score, a rank or a publication. Paths and folders are
 * below packages/domain/src.
 */
export const files: ReadonlyArray<string> = [
  "assessment/scoring",
  "assessment/lines",
  "assessment/standings.ts",
  "assessment/ranked.ts",
  "assessment/scorecardOf.ts",
  "assessment/categorySums.ts",
  "assessment/leafOf.ts",
  "scheme/rules",
  "ranking",
  "publication"
]

/** Shapes and ports: their values are schemas, which are tried where they decode, and types. */
export const shapes: ReadonlySet<string> = new Set([
  "assessment/scoring/Finding.ts",
  "assessment/lines/KeptLine.ts",
  "scheme/rules/Combination.ts",
  "scheme/rules/DeductionRule.ts",
  "scheme/rules/EarningRule.ts",
  "scheme/rules/IndicatorTerms.ts",
  "scheme/rules/TotalTerms.ts",
  "publication/BoardView.ts",
  "publication/Publication.ts",
  "publication/PublicationRepo.ts",
  "publication/Snapshot.ts"
])
