/** What is wrong with a scheme's arithmetic, and where. All faults are told at once. */
export const termsFaults = [
  /** `found`: what the lines add up to. */
  "sumIsNotTotal",
  "indicatorTwice",
  "ruleTwice",
  "vetoTwice",
  "worthNothing",
  /** No rule can ever take anything from the line, and nothing has to be earned. */
  "nothingToLose",
  /** A rule that can never change a score: it takes nothing, or its line has nothing left to lose. */
  "deadRule",
  /** A cap that is less than what one occurrence costs. */
  "capBelowOne",
  "bandsOverlap",
  "bandsLeaveHole",
  /** The best band, all items of the list or the floor do not meet the line's worth. */
  "fullMarksUnreachable",
  "limitsAreOne",
  "scorerTwice",
  "itemTwice",
  "roundWeighedTwice",
  "monthTwice",
  "gradesOverlap",
  "gradesLeaveHole",
  "gradeTwice",
  /** A veto names a grade that the scheme does not have. */
  "gradeUnknown",
  /** A veto waits for a line that the scheme does not have. */
  "lineUnknown",
  /** `last` and `exclude` on a line that records take points from: it is never missing. */
  "neverMissing"
] as const
export type TermsFaultCode = (typeof termsFaults)[number]

export interface TermsFault {
  readonly code: TermsFaultCode
  /** The code of the indicator, rule or veto, or the name of the grade; null for the whole. */
  readonly at: string | null
  /** Points or a name, as text, where that helps. */
  readonly found: string | null
}

export const fault = (
  code: TermsFaultCode,
  at: string | null,
  found: string | null = null
): TermsFault => ({ code, at, found })

/** Those that were met before, each once more. */
export const repeatedOnes = (keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  keys.filter((key, i) => keys.indexOf(key) !== i)
