/** The rows of a month. Read from left to right a row is an equation: full marks − losses + bonus. */
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import { DataTable } from "@aiwei/ui/table/DataTable"

import { useWords } from "../../words/language.tsx"
import { placeOf } from "./createRankingController.ts"
import { rankingColumns } from "./rankingColumns.tsx"

export const RankingTable = (props: {
  readonly ranking: RankingView
  readonly unit: string | null
  readonly onOpen: (unit: string) => void
}) => {
  const words = useWords()
  const ranked = () => props.ranking.rows.filter((row) => !row.vetoed)
  const vetoed = () => props.ranking.rows.filter((row) => row.vetoed)
  const columns = () => rankingColumns(props.ranking, words(), () => props.unit)
  return (
    <div class="ranking-sheet" style={`--categories:${props.ranking.categories.length}`}>
      <DataTable<RankingRow>
        class="ranking-table"
        caption={words().ranking.caption(props.ranking.period)}
        columns={columns()}
        sections={[
          { rows: ranked(), closes: props.ranking.mean !== null },
          { rows: vetoed(), heading: words().ranking.vetoed(vetoed().length) }
        ]}
        selected={(row) => placeOf(row) === props.unit}
        rowClass={(row) => (row.vetoed ? "vetoed" : "")}
        onPick={(row) => props.onOpen(placeOf(row))}
      />
    </div>
  )
}
