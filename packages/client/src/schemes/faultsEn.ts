/** Every fault of a scheme's document in an English sentence: what is wrong, and what would be right. */
import type { FaultSentences } from "./faultsZh.ts"

const quoted = (text: string | null): string => (text === null ? "this" : `“${text}”`)
const line = (at: string | null): string => (at === null ? "" : ` ${at}`)
const range = ([least = "", most = ""]: ReadonlyArray<string>): string => `${least} to ${most}`

export const faultsEn: FaultSentences = {
  tooLarge: ({ allowed }) =>
    `the file is too large and was not read: at most ${allowed[0] ?? ""} characters`,
  tooDeep: ({ allowed }) => `nested too deeply, not read: at most ${allowed[0] ?? ""} levels`,
  tooManyValues: ({ allowed }) => `too many values, not read: at most ${allowed[0] ?? ""}`,
  notUtf8: () =>
    "the file is not UTF-8 and was not read; save it as UTF-8. A score sheet (xls, xlsx) goes to aiwei import, which makes its scheme",
  aliasUsed: ({ found }) =>
    `anchors and aliases of YAML are not allowed${found === null ? "" : ` (${found})`}: write it out`,
  tagUsed: ({ found }) => `the YAML tag ${found ?? ""} is not allowed`,
  syntax: ({ found }) =>
    `no proper YAML or JSON (${found ?? ""}): look at indents, quotes and brackets`,
  severalDocuments: () => "one scheme a file: take away what follows “---”, or make several files",
  empty: () => "there is nothing in the file",
  keyMissing: ({ found, allowed }) =>
    `${found ?? ""} is missing${allowed.length === 0 ? "" : `; it can be: ${allowed.join(", ")}`}`,
  keyUnknown: ({ found, allowed }) =>
    `${quoted(found)} is not known here${allowed.length === 0 ? ", nor is anything else" : `; there are: ${allowed.join(", ")}`}`,
  keyTwice: ({ found }) => `${quoted(found)} stands twice: keep one`,
  notRecord: () => "there should be names with values here",
  notList: () => "there should be a list here",
  listEmpty: () => "the list is empty: at least one is needed",
  notText: () => "there should be text here, and some of it",
  textTooLong: ({ found, allowed }) =>
    `${found ?? ""} characters are too many: at most ${allowed[0] ?? ""}`,
  textUnprintable: () => "there are control characters in the text: take them out",
  notDecimal: ({ found }) => `${quoted(found)} is no number: write a decimal as 0.5`,
  tooFine: ({ found }) => `${quoted(found)} is too fine: at most three decimals`,
  outOfRange: ({ found, allowed }) => `${quoted(found)} is out of range: ${range(allowed)}`,
  notWhole: ({ found }) => `${quoted(found)} is no whole number`,
  notTrueOrFalse: ({ found }) => `${quoted(found)} should be true or false`,
  notMonth: ({ found }) => `${quoted(found)} is no month: write it as 2026-01`,
  notAChoice: ({ found, allowed }) =>
    `${quoted(found)} cannot stand here; it can be: ${allowed.join(", ")}`,
  untilBeforeFrom: ({ found }) => `the last month ${found ?? ""} comes before the first`,
  nameTwice: ({ at, found }) =>
    `indicator${line(at)}: ${quoted(found)} is there already in this category; a sheet could not tell them apart`,
  labelTwice: ({ at, found }) => `indicator${line(at)}: the label ${quoted(found)} stands twice`,
  tieBreakerUnknown: ({ at }) => `ties are parted by ${quoted(at)}, which the scheme does not have`,
  tieBreakerTwice: ({ at }) => `ties are parted by ${quoted(at)} twice`,
  approvalTwice: ({ found }) => `the approving role ${quoted(found)} stands twice`,
  sumIsNotTotal: ({ found }) => `the indicators add up to ${found ?? ""}, which is not the total`,
  indicatorTwice: ({ at }) => `the indicator code ${quoted(at)} is used twice`,
  ruleTwice: ({ at }) => `the rule code ${quoted(at)} is used twice`,
  vetoTwice: ({ at }) => `the veto code ${quoted(at)} is used twice`,
  worthNothing: ({ at }) => `indicator${line(at)} is worth nothing`,
  nothingToLose: ({ at }) =>
    `indicator${line(at)} has no rule that gives or takes anything: it is always full`,
  deadRule: ({ at }) =>
    `${quoted(at)} can never do anything: it takes nothing, or there is nothing left to take`,
  capBelowOne: ({ at, found }) =>
    `the cap ${found ?? ""} of rule${line(at)} is less than one occurrence costs`,
  bandsOverlap: ({ at, found }) => `the bands of indicator${line(at)} overlap at ${found ?? ""}`,
  bandsLeaveHole: ({ at, found }) =>
    `the bands of indicator${line(at)} leave a hole after ${found ?? ""}`,
  fullMarksUnreachable: ({ at, found }) =>
    `indicator${line(at)} cannot reach its full marks: at most ${found ?? ""}`,
  limitsAreOne: ({ at }) => `the limits for all and for nothing of indicator${line(at)} are one`,
  scorerTwice: ({ at, found }) => `indicator${line(at)}: the scorer ${quoted(found)} stands twice`,
  itemTwice: ({ at, found }) => `indicator${line(at)}: the item ${quoted(found)} stands twice`,
  roundWeighedTwice: ({ at, found }) =>
    `indicator${line(at)}: rounds of the kind ${quoted(found)} have two weights`,
  monthTwice: ({ at, found }) => `indicator${line(at)}: month ${found ?? ""} stands twice`,
  gradesOverlap: ({ at }) =>
    `the grade ${quoted(at)} overlaps another one, or holds no score at all`,
  gradesLeaveHole: ({ at }) => `beside the grade ${quoted(at)} there are scores without a grade`,
  gradeTwice: ({ at }) => `the grade ${quoted(at)} stands twice`,
  gradeUnknown: ({ at, found }) =>
    `veto${line(at)} names the grade ${quoted(found)}, which is not there`,
  lineUnknown: ({ at, found }) =>
    `veto${line(at)} names the indicator ${quoted(found)}, which is not there`,
  neverMissing: ({ at }) =>
    `indicator${line(at)} loses points by records: without any nothing was wrong, so it is never missing`
}
