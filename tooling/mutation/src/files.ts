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
  "publication/snapshotOf.ts",
  "publication/frozenInputs.ts",
  "publication/differsFrom.ts",
  "publication/verified.ts",
  "publication/publicationStep.ts"
]

/**
 * Shapes and ports: their values are schemas, which are tried where they decode, and types. Use cases are
 * run by the tests of the store and of the API, on both databases, and not by the domain's own.
 */
export const leftOut: ReadonlySet<string> = new Set([
  "assessment/scoring/Finding.ts",
  "assessment/lines/KeptLine.ts",
  "scheme/rules/Combination.ts",
  "scheme/rules/DeductionRule.ts",
  "scheme/rules/EarningRule.ts",
  "scheme/rules/IndicatorTerms.ts",
  "scheme/rules/TotalTerms.ts",
  "ranking/OutsideRanks.ts",
  "ranking/groups/GroupsView.ts",
  "ranking/groups/PeerGroup.ts",
  "ranking/groups/PeerGroupRepo.ts",
  "ranking/groups/PeerGroups.ts",
  "ranking/groups/peerGroupErrors.ts"
])
