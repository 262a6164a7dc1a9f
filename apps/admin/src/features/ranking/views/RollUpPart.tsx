/** Means of a month's scores by the place above, by zone or by whoever answers; equal or weighed. */
import { useDutyKinds } from "@aiwei/queries/duty/dutyQueries"
import { type RollUpAnswer, type RollUpBy, useRollUp } from "@aiwei/queries/ranking/reportQueries"
import { Choice } from "@aiwei/ui/form/Choice"
import { createSignal, For, Show } from "solid-js"

import { useLanguage } from "../../../words/language.tsx"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import type { RankingController } from "../createRankingController.ts"
import { type ReportColumn, ReportPart } from "./ReportPart.tsx"
import { type RankingMoreWords, useRankingWords } from "./useRankingWords.ts"

type Row = RollUpAnswer["rows"][number]

const weights = ["equal", "households", "population"] as const
const bys = ["above", "zone", "duty"] as const
type By = (typeof bys)[number]

const columnsOf = (it: RankingMoreWords, by: By): ReadonlyArray<ReportColumn<Row>> => [
  {
    head: it.bys[by],
    cell: (row) => (row.id === null ? (by === "zone" ? it.noZone : it.nobody) : row.name)
  },
  { head: it.mean, cell: (row) => row.mean ?? "—", number: true },
  { head: it.counted, cell: (row) => it.of(row.counted, row.units), number: true }
]

/** A unit of two zones is told once. */
const leftOutTexts = (it: RankingMoreWords, rows: ReadonlyArray<Row>): ReadonlyArray<string> => {
  const all = rows.flatMap(({ leftOut }) => leftOut)
  return (["noTotal", "noWeight"] as const).flatMap((why) => {
    const names = new Set(all.filter((one) => one.why === why).map(({ unitName }) => unitName))
    return names.size === 0 ? [] : [it.leftOutText(it.leftOut[why], [...names].join("、"))]
  })
}

export default function RollUpPart(props: { readonly controller: RankingController }) {
  const it = useRankingWords()
  const [by, setBy] = createSignal<By>("above")
  const [weight, setWeight] = createSignal<RollUpBy["weight"]>("equal")
  const { language } = useLanguage()
  const kinds = useDutyKinds(props.controller.office)
  const duties = () => (kinds.isSuccess ? kinds.data : [])
  const [chosen, setDuty] = createSignal("")
  const duty = () => chosen() || (duties()[0]?.code ?? "")
  const answer = useRollUp(props.controller.office, props.controller.period, () => ({
    weight: weight(),
    zone: by() === "zone",
    ...(by() === "duty" && duty() !== "" ? { duty: duty() } : {})
  }))
  const options = <Value extends string>(
    values: ReadonlyArray<Value>,
    texts: Readonly<Record<Value, string>>
  ) => values.map((value) => ({ value, text: texts[value] }))
  return (
    <div class="rank-reports">
      <p class="rank-choices">
        <Choice label={it().by} value={by()} options={options(bys, it().bys)} onChoose={setBy} />
        <Show when={by() === "duty"}>
          <Choice
            label={it().duty}
            value={duty()}
            options={duties().map((kind) => ({
              value: kind.code as string,
              text: kind[language()]
            }))}
            onChoose={setDuty}
          />
        </Show>
        <Choice
          label={it().weight}
          value={weight()}
          options={options(weights, it().weights)}
          onChoose={setWeight}
        />
      </p>
      <AnswerPage query={answer}>
        {(view) => (
          <>
            <ReportPart
              caption={`${it().mean} · ${it().bys[by()]} · ${it().weights[view().weight]}`}
              columns={columnsOf(it(), by())}
              rows={view().rows}
            />
            <For each={leftOutTexts(it(), view().rows)}>
              {(text) => <p class="rank-note">{text}</p>}
            </For>
            <p class="rank-note">{it().meanNote}</p>
          </>
        )}
      </AnswerPage>
    </div>
  )
}
