/**
 * The rules whose tests are tested: whatever decides a score, a rank or a publication. Files of types alone
 * have nothing to change. Paths and folders are below packages/domain/src.
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
