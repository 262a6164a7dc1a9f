/** The rows of a month. Read from left to right a row is an equation: full marks − losses + bonus. */
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import { DataTable, type Section } from "@aiwei/ui/table/DataTable"
import { createMemo, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { placeOf, type RankingController } from "../createRankingController.ts"
import { RankingFoot } from "../RankingFoot.tsx"
import { isOutside, partsOf, ungrouped } from "../views/groupRows.ts"
import { useRankingWords } from "../views/useRankingWords.ts"
import { createShown } from "./createShown.ts"
import { rankingColumns } from "./rankingColumns.tsx"
import { ShownRows } from "./ShownRows.tsx"
import { Unscored } from "./Unscored.tsx"

/** One for each peer group under its name; without groups one that has none. */
const sectionsOf = (
  rows: ReadonlyArray<RankingRow>,
  noGroup: string,
  closes: boolean
): ReadonlyArray<Section<RankingRow>> => {
  const own = partsOf(rows)
  const named = own.some(({ group }) => group !== ungrouped)
  return own.map((part, at) => ({
    rows: part.rows,
    closes: closes && at === own.length - 1,
    ...(named ? { heading: part.group === ungrouped ? noGroup : part.group } : {})
  }))
}

export const RankingTable = (props: {
  readonly ranking: RankingView
  readonly controller: RankingController
}) => {
  const words = useWords()
  const more = useRankingWords()
  const it = () => props.controller
  const opened = () => it().unit()
  const ranked = createMemo(() =>
    it()
      .rows()
      .filter((row) => !isOutside(row))
  )
  const outside = createMemo(() => it().rows().filter(isOutside))
  const outsideHead = () =>
    outside().every((row) => row.vetoed)
      ? words().ranking.vetoed(outside().length)
      : more().outsideHead(outside().length)
  const shown = createShown(ranked, (row) => placeOf(row) === opened())
  /** The mean is that of the whole office. */
  const whole = () => it().zone() === null && it().group() === null
  const closes = () => props.ranking.mean !== null && whole()
  const sure = () => it().uncertainty.data ?? null
  const parts = createMemo(() =>
    sectionsOf(shown.rows(), more().noGroup, !shown.growing() && closes())
  )
  // Made once for all rows, since it looks at every total to draw the axis.
  const columns = createMemo(() =>
    rankingColumns({
      ranking: props.ranking,
      words: words(),
      more: more(),
      sure: sure(),
      opened,
      hidden: it().hidden()
    })
  )
  return (
    <div class="ranking-sheet" style={`--categories:${props.ranking.categories.length}`}>
      <DataTable<RankingRow>
        class="ranking-table"
        caption={words().ranking.caption(props.ranking.period)}
        columns={columns()}
        sections={[
          ...parts(),
          ...(shown.growing() ? [] : [{ rows: outside(), heading: outsideHead() }])
        ]}
        selected={(row) => placeOf(row) === opened()}
        rowClass={(row) => (isOutside(row) ? "vetoed" : "")}
        onPick={(row) => it().goToUnit(placeOf(row))}
      />
      <ShownRows shown={shown} />
      <Show when={!shown.growing()}>
        <Unscored class="ranking-unscored" units={whole() ? props.ranking.unscored : []} />
        <RankingFoot ranking={props.ranking} sure={sure()} />
      </Show>
    </div>
  )
}
