/** Who could be proposed by a year's score, each with the reason; the limit itself is in or out. */
import { type EligibleLine, useEligible } from "@aiwei/queries/publication/awardQueries"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, For, Show } from "solid-js"

import { amount, nothing } from "../../format/pointsText.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { readPass } from "../appraisal/passText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { type AwardWords, useAwardWords } from "./useAwardWords.ts"

const whyText = (it: AwardWords, { why, distance }: EligibleLine): string => {
  const t = it.eligible.why
  if (why === "noScore" || why === "atLimit") return t[why]
  if (why === "below") return t.below(amount(distance ?? ""))
  return nothing(distance ?? "0") ? t.reachedOn : t.reached(distance ?? "")
}

export const EligiblePanel = (props: {
  readonly onClose: () => void
  readonly onAward: (unit: { readonly value: string; readonly text: string }) => void
}) => {
  const words = useWords()
  const it = useAwardWords()
  const t = () => it().eligible
  const { office } = useFrame()
  const [year, setYear] = createSignal(today().slice(0, 4))
  const [limit, setLimit] = createSignal("80")
  const [included, include] = createSignal(true)
  const isYear = () => /^(19|20|21)\d\d$/.test(year())
  const line = () => readPass(limit(), included())
  const found = useEligible(office, () => {
    const given = line()
    return given && isYear() ? { year: Number(year()), limit: given } : null
  })
  return (
    <SidePanel
      label={t().title}
      title={t().title}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <form class="panel-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <Field
          label={t().year}
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          error={isYear() ? null : it().yearBad}
          value={year()}
          onInput={(event) => setYear(event.currentTarget.value.trim())}
        />
        <Field
          label={t().limit}
          inputMode="decimal"
          autocomplete="off"
          error={line() ? null : t().limitBad}
          value={limit()}
          onInput={(event) => setLimit(event.currentTarget.value)}
        />
        <Included yes={included()} onChange={include} />
        <p class="form-note">{t().note}</p>
      </form>
      <Show when={found.isError && !found.isFetching}>
        <Unanswered error={found.error} onAgain={() => found.refetch()} size="small" />
      </Show>
      <Show when={!found.isError && line() && found.data}>
        {(rows) => <Eligible rows={rows()} onAward={props.onAward} />}
      </Show>
    </SidePanel>
  )
}

const Included = (props: { readonly yes: boolean; readonly onChange: (yes: boolean) => void }) => {
  const it = useAwardWords()
  return (
    <label class="award-tick">
      <input
        type="checkbox"
        checked={props.yes}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {it().eligible.included}
    </label>
  )
}

const Eligible = (props: {
  readonly rows: ReadonlyArray<EligibleLine>
  readonly onAward: (unit: { readonly value: string; readonly text: string }) => void
}) => {
  const it = useAwardWords()
  const may = useMay()
  const t = () => it().eligible
  const count = () => props.rows.filter(({ eligible }) => eligible).length
  return (
    <section class="panel-part">
      <h3>{t().counted(count(), props.rows.length)}</h3>
      <ul class="award-eligible">
        <For each={props.rows}>
          {(row) => (
            <li>
              <b>{row.unitName}</b>
              <span class="num">{row.score ?? "—"}</span>
              <Tag {...(row.eligible ? { tone: "ok" } : {})}>{row.eligible ? t().yes : t().no}</Tag>
              <small>
                {whyText(it(), row)}
                <Show when={row.missing.length > 0}>{`，${t().missing(row.missing.length)}`}</Show>
              </small>
              <Show when={row.eligible && may("awards.add")}>
                <Button
                  size="small"
                  aria-label={`${t().award}：${row.unitName}`}
                  onClick={() => props.onAward({ value: row.unitId, text: row.unitName })}
                >
                  {t().award}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
