/** The rows of a month. Read from left to right a row is an equation: full marks − losses + bonus. */
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import { DataTable } from "@aiwei/ui/table/DataTable"
import { createMemo, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { placeOf, type RankingController } from "../createRankingController.ts"
import { RankingFoot } from "../RankingFoot.tsx"
import { createShown } from "./createShown.ts"
import { rankingColumns } from "./rankingColumns.tsx"
import { ShownRows } from "./ShownRows.tsx"

export const RankingTable = (props: {
  readonly ranking: RankingView
  readonly controller: RankingController
}) => {
  const words = useWords()
  const it = () => props.controller
  const opened = () => it().unit()
  const ranked = createMemo(() =>
    it()
      .rows()
      .filter((row) => !row.vetoed)
  )
  const vetoed = createMemo(() =>
    it()
      .rows()
      .filter((row) => row.vetoed)
  )
  const shown = createShown(ranked, (row) => placeOf(row) === opened())
  const closes = () => props.ranking.mean !== null && it().zone() === null
  // Made once for all rows, since it looks at every total to draw the axis.
  const columns = createMemo(() =>
    rankingColumns({ ranking: props.ranking, words: words(), opened, hidden: it().hidden() })
  )
  return (
    <div class="ranking-sheet" style={`--categories:${props.ranking.categories.length}`}>
      <DataTable<RankingRow>
        class="ranking-table"
        caption={words().ranking.caption(props.ranking.period)}
        columns={columns()}
        sections={[
          { rows: shown.rows(), closes: !shown.growing() && closes() },
          ...(shown.growing()
            ? []
            : [{ rows: vetoed(), heading: words().ranking.vetoed(vetoed().length) }])
        ]}
        selected={(row) => placeOf(row) === opened()}
        rowClass={(row) => (row.vetoed ? "vetoed" : "")}
        onPick={(row) => it().goToUnit(placeOf(row))}
      />
      <ShownRows shown={shown} />
      <Show when={!shown.growing()}>
        <RankingFoot ranking={props.ranking} />
      </Show>
    </div>
  )
}
