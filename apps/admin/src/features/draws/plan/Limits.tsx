/** Constraints of the plan: days, a community's share, who must be visited, and the experts who go. */
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { useRecheckToDraw } from "@aiwei/queries/statistics/drawQueries"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useDrawWords } from "../useDrawWords.ts"
import type { Plan } from "./createPlan.ts"
import type { DraftPlan } from "./draftPlan.ts"

interface Props {
  readonly form: Plan
}

type Text = {
  [Key in keyof DraftPlan]: DraftPlan[Key] extends string ? Key : never
}[keyof DraftPlan]

const Limit = (
  props: Props & { readonly of: Text; readonly label: string; readonly open: string }
) => (
  <Field
    label={props.label}
    inputmode="numeric"
    placeholder={props.open}
    value={props.form.plan[props.of]}
    onInput={(event) => props.form.set({ [props.of]: event.currentTarget.value })}
  />
)

export const Limits = (props: Props) => {
  const it = useDrawWords()
  const t = () => it().plan
  return (
    <>
      <fieldset>
        <legend>{t().constraints}</legend>
        <div class="plan-pair">
          <Limit
            form={props.form}
            of="notVisitedFor"
            label={t().notVisitedFor}
            open={t().unlimited}
          />
          <Limit
            form={props.form}
            of="perCommunity"
            label={t().perCommunity}
            open={t().unlimited}
          />
        </div>
        <Show when={props.form.faults().includes("numbers")}>
          <Notice text={t().wholeNumber} />
        </Show>
      </fieldset>
      <Must form={props.form} />
      <Experts form={props.form} />
    </>
  )
}

const Must = (props: Props) => {
  const words = useWords()
  const it = useDrawWords()
  const frame = useFrame()
  const t = () => it().plan
  const periods = usePeriods(frame.office)
  const month = () => props.form.plan.recheckOf
  const recheck = useRecheckToDraw(frame.office, month)
  const said = (): string | null => {
    const [found, of] = [recheck.data, month()]
    if (of === null) return null
    if (recheck.isError) return t().recheckFailed
    if (found === undefined) return words().loading
    if (found.terms === null) return t().recheckNoRule
    const names = found.rows.map(({ unitName }) => unitName)
    return names.length === 0 ? t().recheckEmpty(of) : t().recheckList(names.join("、"))
  }
  return (
    <fieldset>
      <legend>{t().recheck}</legend>
      <Select
        label={t().recheckOf}
        value={month() ?? ""}
        options={[
          { value: "", text: t().recheckNone },
          ...(periods.data ?? [])
            .toSorted((a, b) => (a.period < b.period ? 1 : -1))
            .map(({ period }) => ({ value: period as string, text: words().month(period) }))
        ]}
        onChoose={(value) =>
          props.form.set({ recheckOf: value === "" ? null : (value as DraftPlan["recheckOf"]) })
        }
      />
      <Show when={said()}>
        {(text) => (
          <p class="form-note" role="status">
            {text()}
          </p>
        )}
      </Show>
      <TextArea
        label={t().must}
        hint={t().mustHint}
        value={props.form.plan.must}
        onInput={(event) => props.form.set({ must: event.currentTarget.value })}
      />
    </fieldset>
  )
}

const Experts = (props: Props) => {
  const it = useDrawWords()
  const t = () => it().plan
  const plan = () => props.form.plan
  return (
    <fieldset>
      <legend>{t().people}</legend>
      <div class="plan-choices">
        <label>
          <input
            type="checkbox"
            checked={plan().experts}
            onChange={(event) => props.form.set({ experts: event.currentTarget.checked })}
          />
          {t().draws}
        </label>
      </div>
      <p class="form-note">{t().peopleHint}</p>
      <Show when={plan().experts}>
        <div class="plan-pair">
          <Limit form={props.form} of="perSite" label={t().perSite} open="1" />
          <Limit form={props.form} of="perPerson" label={t().perPerson} open={t().even} />
          <Limit form={props.form} of="people" label={t().howMany} open={t().all} />
          <Field
            label={t().field}
            placeholder={t().all}
            value={plan().field}
            onInput={(event) => props.form.set({ field: event.currentTarget.value })}
          />
        </div>
      </Show>
    </fieldset>
  )
}
