/** Two months, or two versions, side by side: totals of both, and by how much each part went up or down. */
import "./compare.css"
import type { ComparedRow, ComparisonView } from "@aiwei/domain/assessment/board/BoardViews"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { DataTable } from "@aiwei/ui/table/DataTable"
import { createMemo, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { failedWhole } from "../../frame/Unrefreshed.tsx"
import type { RankingController } from "../createRankingController.ts"
import { createShown } from "../table/createShown.ts"
import { ShownRows } from "../table/ShownRows.tsx"
import { ChangeList } from "./ChangeList.tsx"
import { compareColumns } from "./compareColumns.tsx"

export default function CompareTable(props: { readonly controller: RankingController }) {
  const words = useWords()
  const it = () => props.controller
  const query = () => it().comparison
  return (
    <Switch fallback={<Skeleton label={words().monthBoard.compareBusy} lines={12} />}>
      <Match when={failedWhole(query())}>
        <div class="p-6">
          <Notice text={refusalText(words(), query().error)}>
            <Button onClick={() => it().goToOther(null)}>{words().monthBoard.compareNone}</Button>
          </Notice>
        </div>
      </Match>
      <Match when={query().isSuccess && query().data}>
        {(comparison) => <Sides comparison={comparison()} controller={it()} />}
      </Match>
    </Switch>
  )
}

const placeOfRow = (row: ComparedRow): string => row.unitCode ?? row.unitId

const Sides = (props: {
  readonly comparison: ComparisonView
  readonly controller: RankingController
}) => {
  const words = useWords()
  const name = (side: ComparisonView["now"]) =>
    words().monthBoard.sideName(side.period, side.version)
  const ids = () => new Set(props.controller.rows().map(({ unitId }) => unitId))
  const all = () =>
    props.controller.zone() === null
      ? props.comparison.rows
      : props.comparison.rows.filter(({ unitId }) => ids().has(unitId))
  const shown = createShown(all)
  const columns = createMemo(() => compareColumns(props.comparison, words(), props.controller.unit))
  const caption = () =>
    words().monthBoard.compared(name(props.comparison.now), name(props.comparison.before))
  return (
    <div class="compare-sheet">
      <p class="compare-line">{caption()}</p>
      <DataTable<ComparedRow>
        class="compare-table"
        caption={caption()}
        columns={columns()}
        sections={[{ rows: shown.rows(), closes: !shown.growing() }]}
        selected={(row) => placeOfRow(row) === props.controller.unit()}
        onPick={(row) => props.controller.goToUnit(placeOfRow(row))}
      />
      <ShownRows shown={shown} />
      <Show when={!shown.growing()}>
        <ChangeList comparison={props.comparison} />
      </Show>
    </div>
  )
}
