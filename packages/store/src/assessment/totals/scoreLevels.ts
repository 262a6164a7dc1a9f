/**
 * How many are ahead of a unit, and how many beside it, by the kept numbers of totals within each whole point
 * (`score_levels`, which triggers of migration 0047 keep; another width needs another migration) and a count within
 * the unit's own. docs/rules/ranking.md
 */

/** Points are kept in thousandths. */
const width = 1000

/** The whole point that a number of thousandths lies in, rounded down below nought as well. */
const levelOf = (points: string): string =>
  `(${points} - ((${points} % ${width}) + ${width}) % ${width}) / ${width}`

/** Of those without a total: less than any that an integer of points can come to. */
const levelOfNone = -3_000_000

/** The level of a row of `score_totals`. */
export const levelIn = (row: string): string =>
  `CASE WHEN ${row}.compared IS NULL THEN ${levelOfNone} ELSE ${levelOf(`${row}.compared`)} END`

/** Those in the ranks of a month without groups, beside `p`. */
const ranked = (of: string) =>
  `${of}.sheet_id = p.sheet_id AND (p.documented = 0 OR ${of}.unassessed = 0)`

const levels = (condition: string) => `
  (SELECT coalesce(sum(l.n), 0) FROM score_levels l WHERE ${ranked("l")} AND ${condition})`

const own = (condition: string) => `
  (SELECT count(*) FROM score_totals o
   WHERE ${ranked("o")} AND o.outside IS NULL AND ${condition})`

const mine = `(${levelOf("p.mine")})`

const counts = {
  ahead: `${levels(`l.level > ${mine}`)} +
    ${own(`o.compared > p.mine AND o.compared < (${mine} + 1) * ${width}`)}`,
  same: own("o.compared = p.mine"),
  none: levels(`l.level = ${levelOfNone}`),
  among: levels("1 = 1")
}

/** The four as columns beside a row `p`; null where that is in groups, which these numbers do not know. */
export const placeColumns: string = Object.entries(counts)
  .map(([name, n]) => `CASE WHEN p.grouped = 0 THEN CAST(${n} AS INTEGER) END AS "${name}"`)
  .join(", ")

export const noPlaceColumns: string = Object.keys(counts)
  .map((name) => `NULL AS "${name}"`)
  .join(", ")
