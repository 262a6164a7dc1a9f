/**
 * The rules whose tests are tested: whatever decides a score, a rank or a publication. Paths and folders are
 * below packages/domain/src.
 */
export const files: ReadonlyArray<string> = [
  "assessment/scoring",
  "assessment/lines",
  "assessment/standings.ts",
  "assessment/scorecardOf.ts",
  "assessment/categorySums.ts",
  "assessment/leafOf.ts",
  "assessment/totals/UnitTotal.ts",
  "assessment/totals/placeBy.ts",
  "scheme/rules",
  "ranking",
  "publication/snapshotOf.ts",
  "publication/snapshotStandings.ts",
  "publication/frozenInputs.ts",
  "publication/differsFrom.ts",
  "publication/nextVersion.ts",
  "publication/verified.ts",
  "publication/evidence/linesAgain.ts",
  "publication/publicationStep.ts",
  "publication/correction/correctionOf.ts",
  "publication/review/noticeLeft.ts",
  "publication/review/reviewMissing.ts",
  "appeals/appealStep.ts",
  "appeals/correcting.ts",
  "appraisal/appraise.ts",
  "appraisal/pass/PassLine.ts",
  "awards/eligible.ts",
  "awards/streaks.ts",
  "calendar/WorkCalendar.ts",
  "calendar/workingDays.ts"
]

/**
 * Shapes and ports: their values are schemas, which are tried where they decode, and types. Use cases are
 * run by the tests of the store and of the API, on both databases, and not by the domain's own; that goes for
 * the rest of publication, appeals, appraisal, awards and calendar, too. Holidays are facts and no rule.
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
  "ranking/rankedByScheme.ts",
  "ranking/groups/GroupsView.ts",
  "ranking/groups/groupsHeld.ts",
  "ranking/groups/PeerGroup.ts",
  "ranking/groups/PeerGroupRepo.ts",
  "ranking/groups/PeerGroups.ts",
  "ranking/groups/peerGroupErrors.ts",
  "ranking/reports/RankingReports.ts",
  "ranking/reports/ReportViews.ts",
  "ranking/reports/rollUpReading.ts"
])

/** Tests of a rule that lie in another area, by the beginning of its path. */
const alsoIn: ReadonlyArray<readonly [string, string]> = [
  ["assessment/standings.ts", "ranking"],
  ["ranking/earlierReader.ts", "publication"],
  ["awards/", "appraisal"]
]

/** The areas of packages/domain/test that a file is tried by. */
export const testedIn = (file: string): ReadonlyArray<string> => [
  file.split("/")[0] ?? "",
  ...alsoIn.flatMap(([start, area]) => (file.startsWith(start) ? [area] : []))
]
