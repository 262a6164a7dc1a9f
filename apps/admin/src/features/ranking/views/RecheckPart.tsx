/** 末位必检: who must be checked again next month, and what the scheme says of it. */
import type { Outputs } from "@aiwei/client/Outputs"
import { useRecheck } from "@aiwei/queries/ranking/reportQueries"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Show } from "solid-js"

import { AnswerPage } from "../../page/AnswerPage.tsx"
import type { RankingController } from "../createRankingController.ts"
import { type ReportColumn, ReportPart } from "./ReportPart.tsx"
import { type RankingMoreWords, useRankingWords } from "./useRankingWords.ts"

type Row = Outputs["rankings"]["recheck"]["rows"][number]

const columnsOf = (it: RankingMoreWords): ReadonlyArray<ReportColumn<Row>> => [
  { head: it.unit, cell: (row) => row.unitName },
  { head: it.group, cell: (row) => row.group ?? "" },
  { head: it.rank, cell: (row) => it.of(row.rank, row.of), number: true },
  { head: it.total, cell: (row) => row.total ?? "—", number: true },
  { head: it.run, cell: (row) => row.run, number: true },
  { head: it.nextGroup, cell: (row) => row.groupThen ?? it.noGroup }
]

export default function RecheckPart(props: { readonly controller: RankingController }) {
  const it = useRankingWords()
  const answer = useRecheck(props.controller.office, props.controller.period)
  return (
    <AnswerPage query={answer}>
      {(view) => (
        <Show
          when={view().terms}
          fallback={<EmptyState title={it().noTerms} text={it().noTermsTodo} />}
        >
          {(terms) => (
            <div class="rank-reports">
              <ReportPart
                caption={it().due(view().next, terms().places, terms().runs)}
                columns={columnsOf(it())}
                rows={view().rows}
                empty={it().nobodyDue(view().next)}
              />
            </div>
          )}
        </Show>
      )}
    </AnswerPage>
  )
}
