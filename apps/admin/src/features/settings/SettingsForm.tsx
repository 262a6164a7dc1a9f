/** The settings as a form; each field says what obeys it. */
import { Button } from "@aiwei/ui/Button"
import { Field, type FieldProps } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useMay } from "../frame/rights/useMay.ts"
import type { SettingsController } from "./createSettingsController.ts"
import type { Draft, Fault } from "./readDraft.ts"

type Bind = (field: keyof Draft) => Pick<FieldProps, "value" | "onInput" | "error">

/** A field of the draft: its text, what is wrong with it, and what typing does. */
const binder =
  (props: FormProps, wrong: () => Readonly<Record<Fault, string>>): Bind =>
  (field) => ({
    get value() {
      return props.draft[field]
    },
    get error() {
      const fault = props.controller.faults()[field]
      return fault === undefined ? null : wrong()[fault]
    },
    onInput: (event) => props.controller.type(field, event.currentTarget.value)
  })

interface FormProps {
  readonly controller: SettingsController
  readonly draft: Draft
  readonly officeName: string
}

const Fields = (props: { readonly bind: Bind; readonly officeName: string }) => {
  const words = useWords()
  const it = () => words().settings
  const hours = { inputMode: "numeric" } as const
  return (
    <>
      <fieldset>
        <legend>{it().wall}</legend>
        <Field
          label={it().wallName}
          hint={it().wallNameHint(props.officeName)}
          {...props.bind("wallName")}
        />
        <Field label={it().amber} {...hours} {...props.bind("amber")} />
        <Field label={it().red} hint={it().hoursHint} {...hours} {...props.bind("red")} />
      </fieldset>
      <fieldset>
        <legend>{it().figures}</legend>
        <Field label={it().pass} hint={it().passHint} {...hours} {...props.bind("pass")} />
      </fieldset>
    </>
  )
}

export const SettingsForm = (props: FormProps) => {
  const words = useWords()
  const it = () => words().settings
  const may = useMay()
  const bind = binder(props, () => it().wrong)
  return (
    <form
      class="form-page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.controller.save()
      }}
    >
      <Fields bind={bind} officeName={props.officeName} />
      <Show when={props.controller.refused()}>
        {(thrown) => <Notice text={refusalText(words(), thrown())} />}
      </Show>
      <Show when={may("settings.change")}>
        <div class="form-acts">
          <Button type="submit" tone="main" disabled={props.controller.busy()}>
            {props.controller.busy() ? it().saving : it().save}
          </Button>
        </div>
      </Show>
    </form>
  )
}
