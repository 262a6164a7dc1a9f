/** Every word of the wall. Both languages have this one type: a missing word does not compile. */
import type { Moment } from "../time/Moment.ts"

export interface Words {
  readonly lang: "zh-CN" | "en"
  readonly tab: (office: string) => string
  /** `communities`: every row is a community; otherwise the title does not say what is ranked. */
  readonly title: (month: number, communities: boolean) => string
  /** Lines of the scheme whose figures nobody compared with their source. */
  readonly toCheck: (count: number) => string
  readonly fullMarks: (total: string) => string
  /** `year` where it is another than the board's own. */
  readonly comparedWith: (month: number, year: number | null) => string
  readonly firstOnes: string
  readonly columns: {
    readonly rank: string
    readonly community: string
    readonly score: string
    readonly change: string
  }
  readonly unchanged: string
  /** For those who hear the board; null is "no rank to compare with". */
  readonly changeSaid: (by: number | null) => string
  /** At most two parts, each kept on one line. */
  readonly vetoed: readonly [string, string]
  readonly unranked: readonly [string, string]
  /** A month that hangs out for review: nothing of it is settled. */
  readonly notice: {
    readonly title: (month: number, communities: boolean) => string
    readonly hanging: string
    readonly until: (day: string) => string
    readonly left: (days: number) => string
    /** `day` is the last one. */
    readonly object: (day: string, office: string) => string
  }
  readonly replies: {
    readonly title: string
    /** Stands behind the name of whoever replied. */
    readonly mark: string
    readonly score: (total: string) => string
    /** Behind a line whose figures nobody compared with their source. */
    readonly toCheck: string
    readonly outcome: Readonly<Record<"upheld" | "partly" | "rejected" | "open", string>>
  }
  readonly period: (year: number, month: number) => string
  readonly version: (version: number, corrected: boolean) => string
  /** Follows the version directly. */
  readonly published: (day: string) => string
  readonly dataAsOf: string
  readonly notUpdated: (hours: number) => string
  readonly page: (page: number, pages: number) => string
  /** `yearNow`: the year is left out where it goes without saying. */
  readonly day: (moment: Moment, yearNow: number) => string
  readonly today: (moment: Moment) => string
  readonly announced: (period: string, version: string, first: string) => string
  /** Between the names of a list, and between two facts. */
  readonly and: string
  readonly comma: string
  readonly waiting: {
    readonly tab: string
    readonly title: string
    readonly document: string
    readonly what: string
    readonly steps: ReadonlyArray<string>
    readonly connected: string
    readonly connecting: string
    readonly lost: string
    readonly chooseOffice: string
    readonly noSuchOffice: string
  }
}
