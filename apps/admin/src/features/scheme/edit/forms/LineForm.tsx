/** One line of the scheme in the panel: what it is called, what it is worth, its rules, when it counts, its source. */
import { Show } from "solid-js"

import { useSchemeWords } from "../../useSchemeWords.ts"
import { ChoiceAt } from "../fields/ChoiceAt.tsx"
import { ListAt } from "../fields/ListAt.tsx"
import { TextAt } from "../fields/TextAt.tsx"
import { useFault } from "../fields/useFault.ts"
import { EarningForm } from "./EarningForm.tsx"
import { RoundsForm } from "./RoundsForm.tsx"
import { RuleForms } from "./RuleForms.tsx"

export const LineForm = (props: { readonly at: number }) => {
  const words = useSchemeWords()
  const it = () => words().form
  const line = () => `indicators[${props.at}]`
  const fault = useFault(line)
  return (
    <>
      <Show when={fault()}>
        <p class="field-error" role="alert">
          {fault()}
        </p>
      </Show>
      <div class="field-row">
        <TextAt path={`${line()}.code`} label={it().fields.code} />
        <TextAt path={`${line()}.worth`} label={it().fields.worth} decimal />
      </div>
      <TextAt path={`${line()}.name`} label={it().fields.name} />
      <TextAt path={`${line()}.category`} label={it().fields.category} />
      <hr class="form-line" />
      <EarningForm line={line()} at={props.at} />
      <h3>{it().fields.deductions}</h3>
      <RuleForms line={line()} />
      <h3>{it().fields.combination}</h3>
      <RoundsForm line={line()} />
      <h3>{it().fields.source}</h3>
      <Source line={line()} />
    </>
  )
}

const Source = (props: { readonly line: string }) => {
  const words = useSchemeWords()
  const it = () => words().form
  return (
    <>
      <ChoiceAt
        path={`${props.line}.status`}
        label={it().fields.status}
        hint={it().ownSource}
        names={words().rules.status}
        none={it().sameStatus}
      />
      <TextAt path={`${props.line}.clause`} label={it().fields.clause} nullable />
      <TextAt
        path={`${props.line}.source`}
        label={it().fields.source}
        hint={it().ownSource}
        nullable
      />
      <TextAt path={`${props.line}.evidence`} label={it().fields.evidence} nullable long />
      <ListAt path={`${props.line}.labels`} label={it().fields.labels} />
    </>
  )
}
