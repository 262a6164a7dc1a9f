/**
 * Changes that no test can find, because the changed code does the same. Each needs its reason; one that is
 * killed after all, or no longer made, is told so that it can be taken out.
 */
export interface Equivalent {
  readonly file: string
  /** The code as it is, and what it became. */
  readonly code: string
  readonly became: string
  readonly why: string
}

const ownIds = "no two rounds have the same id, so that equal ids are never compared"

const noBlock = "there is no block before the first, and each holds somebody"

const minusNothing = "minus nothing is nothing"
const bothNull = "what has no rank has no place either, and what has one has both"

const bothDays = "a notice has both of its days or none"

export const equivalents: ReadonlyArray<Equivalent> = [
  {
    file: "assessment/scoring/assess.ts",
    code: "a.id < b.id",
    became: "a.id <= b.id",
    why: ownIds
  },
  {
    file: "assessment/scoring/assess.ts",
    code: "a.id > b.id",
    became: "a.id >= b.id",
    why: ownIds
  },
  {
    file: "assessment/scoring/assess.ts",
    code: "a.id > b.id",
    became: "true",
    why: ownIds
  },
  {
    file: "assessment/scoring/assess.ts",
    code: "id === null",
    became: "false",
    why: "no round has the id null: looking it up finds none"
  },
  {
    file: "assessment/scoring/figuresOf.ts",
    code: "points > most",
    became: "points >= most",
    why: "the cap itself is cut to the cap"
  },
  {
    file: "scheme/rules/Measure.ts",
    code: '"Measure"',
    became: '""',
    why: "a brand is a type's name and nothing at run time"
  },
  {
    file: "assessment/leafOf.ts",
    code: "left < 0",
    became: "left <= 0",
    why: "nothing left is nothing either way"
  },
  {
    file: "ranking/order/placed.ts",
    code: "[]",
    became: '["Stryker was here"]',
    why: noBlock
  },
  {
    file: "ranking/order/placed.ts",
    code: "block !== undefined && first !== undefined",
    became: "block !== undefined || first !== undefined",
    why: noBlock
  },
  {
    file: "ranking/order/placed.ts",
    code: "block !== undefined",
    became: "true",
    why: noBlock
  },
  {
    file: "ranking/order/placed.ts",
    code: "first !== undefined",
    became: "true",
    why: noBlock
  },
  {
    file: "ranking/order/groupOrder.ts",
    code: "[]",
    became: '["Stryker was here"]',
    why: "a group that nobody is in has no rows: no unit is in one of that name, and units of a rank are always found"
  },
  {
    file: "ranking/order/groupOrder.ts",
    code: "[null, ...known, ...other.toSorted()].filter((group) => used.has(group))",
    became: "[null, ...known, ...other.toSorted()]",
    why: "a group that nobody is in has no rows"
  },
  {
    file: "ranking/order/groupOrder.ts",
    code: "above.rank === rank",
    became: "false",
    why: "what shares a rank is parted by no breaker, and by the code only where nothing shares one"
  },
  {
    file: "ranking/order/lineFactsOf.ts",
    code: '"rebase"',
    became: '""',
    why: "the mode matters for what did not apply alone, which is no fact"
  },
  {
    file: "ranking/groups/groupTimeline.ts",
    code: "a.fromMonth < b.fromMonth",
    became: "a.fromMonth <= b.fromMonth",
    why: "a unit has one change for a month"
  },
  {
    file: "ranking/groups/groupTimeline.ts",
    code: "fromMonth > period",
    became: "fromMonth >= period",
    why: "what begins in the period is what holds in it, and no other group"
  },
  {
    file: "calendar/workingDays.ts",
    code: '"all"',
    became: '""',
    why: "days of one purpose alone are asked for by its name: any other text asks for those of all"
  },
  {
    file: "assessment/standings.ts",
    code: "rank === null || place === null",
    became: "rank === null && place === null",
    why: bothNull
  },
  {
    file: "assessment/standings.ts",
    code: "rank === null",
    became: "false",
    why: bothNull
  },
  {
    file: "assessment/standings.ts",
    code: "place === null",
    became: "false",
    why: bothNull
  },
  {
    file: "ranking/tieLines.ts",
    code: "false",
    became: "true",
    why: "what was not done is no fact, whether it applied or not"
  },
  {
    file: "assessment/scoring/figuresOf.ts",
    code: "before < 0",
    became: "before <= 0",
    why: minusNothing
  },
  {
    file: "assessment/scoring/figuresOf.ts",
    code: "reached > 0",
    became: "reached >= 0",
    why: minusNothing
  },
  {
    file: "assessment/scoring/figuresOf.ts",
    code: "own === null",
    became: "false",
    why: "a scale has no step that is null: its place is -1 either way"
  },
  {
    file: "assessment/scoring/figuresOf.ts",
    code: 'effect.kind === "gradeCeiling"',
    became: "true",
    why: "other effects name no grade: the place of none is -1 and changes no greatest place"
  },
  {
    file: "publication/review/noticeLeft.ts",
    code: "firstDay === null || lastDay === null",
    became: "firstDay === null && lastDay === null",
    why: bothDays
  },
  {
    file: "publication/review/noticeLeft.ts",
    code: "firstDay === null",
    became: "false",
    why: bothDays
  },
  {
    file: "publication/review/noticeLeft.ts",
    code: "lastDay === null",
    became: "false",
    why: bothDays
  },
  {
    file: "publication/review/noticeLeft.ts",
    code: "today < firstDay",
    became: "today <= firstDay",
    why: "on the first day both are the same day"
  },
  {
    file: "assessment/scorecardOf.ts",
    code: '"never"',
    became: '""',
    why: "only `toZero` lifts a total: every other text lifts none"
  },
  {
    file: "appraisal/appraise.ts",
    code: "found === undefined",
    became: "false",
    why: "a month that was not read has no points either"
  },
  {
    file: "appraisal/appraise.ts",
    code: "[]",
    became: '["Stryker was here"]',
    why: "a text is above no score"
  },
  {
    file: "publication/review/reviewMissing.ts",
    code: "lastDay !== null",
    became: "true",
    why: "no day comes before null"
  }
]
