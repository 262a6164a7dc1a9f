/** Which version of a document held on a day, and whether another one may follow. Laws in the test. */
import type { Day } from "../shared/Day.ts"
import type { RuleDocument } from "./RuleDocument.ts"

type Version = Pick<RuleDocument, "id" | "seriesId" | "version" | "effectiveFrom">

/** The latest that was effective by the day; undefined before the first. */
export const versionOn = <V extends Version>(series: ReadonlyArray<V>, day: Day): V | undefined =>
  series
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((a, b) => b.version - a.version)[0]

/** Of every series the one that held on the day. */
export const inForceOn = <V extends Version>(
  rules: ReadonlyArray<V>,
  day: Day
): ReadonlySet<V["id"]> => {
  const series = Map.groupBy(rules, ({ seriesId }) => seriesId)
  return new Set(
    [...series.values()].flatMap((versions) => {
      const found = versionOn(versions, day)
      return found === undefined ? [] : [found.id]
    })
  )
}

export type RuleFault = "superseded" | "version" | "tooEarly"

/** Why `next` cannot follow `earlier`: somebody else follows it, or number or day do not rise. */
export const faultOfNext = (
  series: ReadonlyArray<Version>,
  earlier: Version,
  next: Pick<Version, "version" | "effectiveFrom">
): RuleFault | null => {
  if (series.some(({ version }) => version > earlier.version)) return "superseded"
  if (next.version <= earlier.version) return "version"
  return next.effectiveFrom <= earlier.effectiveFrom ? "tooEarly" : null
}
