/** Who rose most since the published month before: by places in the group, and by points. */
import type { Outputs } from "@aiwei/client/Outputs"
import { useImproved } from "@aiwei/queries/ranking/reportQueries"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Show } from "solid-js"

import { AnswerPage } from "../../page/AnswerPage.tsx"
import { ChangeMark } from "../ChangeMark.tsx"
import type { RankingController } from "../createRankingController.ts"
import { type ReportColumn, ReportPart } from "./ReportPart.tsx"
import { type RankingMoreWords, useRankingWords } from "./useRankingWords.ts"

type Row = Outputs["rankings"]["improved"]["byPlaces"][number]

const columnsOf = (it: RankingMoreWords): ReadonlyArray<ReportColumn<Row>> => [
  { head: it.unit, cell: (row) => row.unitName },
  { head: it.group, cell: (row) => row.group ?? "" },
  { head: it.rank, cell: (row) => row.rank ?? "—", number: true },
  { head: it.places, cell: (row) => <ChangeMark change={row.change} />, number: true },
  { head: it.total, cell: (row) => row.compared ?? "—", number: true },
  { head: it.points, cell: (row) => row.pointsChange ?? "—", number: true }
]

export default function ImprovedPart(props: { readonly controller: RankingController }) {
  const it = useRankingWords()
  const answer = useImproved(props.controller.office, props.controller.period)
  return (
    <AnswerPage query={answer}>
      {(view) => (
        <Show
          when={view().comparedWith}
          fallback={<EmptyState title={it().nothingBefore} text={it().nothingBeforeTodo} />}
        >
          {(against) => (
            <div class="rank-reports">
              <ReportPart
                caption={it().byPlaces(against())}
                columns={columnsOf(it())}
                rows={view().byPlaces}
                empty={it().nobodyRose}
              />
              <ReportPart
                caption={it().byPoints(against())}
                columns={columnsOf(it())}
                rows={view().byPoints}
                empty={it().nobodyRose}
              />
            </div>
          )}
        </Show>
      )}
    </AnswerPage>
  )
}
