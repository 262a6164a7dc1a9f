/** Who must be checked again next month because it stood among the last places too often (末位必检). */
import { type MonthRead } from "../../assessment/monthReader.ts"
import { printedTotal, type Standing } from "../../assessment/standings.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { monthAfter } from "../../shared/Month.ts"
import { written } from "../../shared/Points.ts"
import type { RecheckView } from "./ReportViews.ts"

/** `then`: the peer groups of the month after. Worst first in each group. */
export const recheckOf = (
  { units, sheet, rules, standings }: Pick<MonthRead, "units" | "sheet" | "rules" | "standings">,
  shown: ReadonlyArray<Standing>,
  then: ReadonlyMap<OrgUnitId, string>
): RecheckView => {
  const terms = rules.ranking.bottom
  const ranked = standings.filter(({ rank }) => rank !== null)
  const sizes = Map.groupBy(ranked, ({ group }) => group)
  const due = terms === null ? [] : shown.filter(({ bottomRun }) => bottomRun >= terms.runs)
  return {
    period: sheet.period,
    next: monthAfter(sheet.period),
    terms,
    rows: due.toReversed().map(({ unitId, group, rank, card, bottomRun }) => {
      const total = printedTotal(card)
      return {
        unitId,
        unitCode: units.get(unitId)?.code ?? null,
        unitName: units.get(unitId)?.name ?? "",
        group,
        rank,
        of: sizes.get(group)?.length ?? 0,
        total: total === null ? null : written(total),
        run: bottomRun,
        groupThen: then.get(unitId) ?? null
      }
    })
  }
}
