/** The settings as a form; each field says what obeys it. */
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { actorText } from "../imports/actorText.ts"
import type { SettingsController } from "./createSettingsController.ts"
import type { Draft } from "./readDraft.ts"

export const Conflicted = (props: { readonly controller: SettingsController }) => {
  const words = useWords()
  const it = () => words().settings
  const who = (by: string | null) => (by === null ? it().someone : actorText(words(), by))
  return (
    <Show when={props.controller.conflict()}>
      {(found) => (
        <Notice
          tone="warn"
          text={it().changed(
            who(found().by),
            found().at === null ? "" : minuteOf(found().at ?? "")
          )}
        >
          <div class="form-acts">
            <Button size="small" onClick={props.controller.saveMine}>
              {it().mine}
            </Button>
            <Button size="small" onClick={props.controller.takeTheirs}>
              {it().theirs}
            </Button>
          </div>
        </Notice>
      )}
    </Show>
  )
}

export const SettingsForm = (props: {
  readonly controller: SettingsController
  readonly draft: Draft
  readonly officeName: string
}) => {
  const words = useWords()
  const it = () => words().settings
  const error = (field: keyof Draft) => {
    const fault = props.controller.faults()[field]
    return fault === undefined ? null : it().wrong[fault]
  }
  const bind = (field: keyof Draft) => ({
    get value() {
      return props.draft[field]
    },
    onInput: (event: InputEvent & { readonly currentTarget: HTMLInputElement }) =>
      props.controller.type(field, event.currentTarget.value)
  })
  return (
    <form
      class="form-page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.controller.save()
      }}
    >
      <Conflicted controller={props.controller} />
      <fieldset>
        <legend>{it().wall}</legend>
        <Field
          label={it().wallName}
          hint={it().wallNameHint(props.officeName)}
          error={error("wallName")}
          {...bind("wallName")}
        />
        <Field label={it().amber} inputMode="numeric" error={error("amber")} {...bind("amber")} />
        <Field
          label={it().red}
          inputMode="numeric"
          hint={it().hoursHint}
          error={error("red")}
          {...bind("red")}
        />
      </fieldset>
      <fieldset>
        <legend>{it().figures}</legend>
        <Field
          label={it().pass}
          inputMode="numeric"
          hint={it().passHint}
          error={error("pass")}
          {...bind("pass")}
        />
      </fieldset>
      <Show when={props.controller.refused()}>
        {(thrown) => <Notice text={refusalText(words(), thrown())} />}
      </Show>
      <div class="form-acts">
        <Button type="submit" tone="main" disabled={props.controller.busy()}>
          {props.controller.busy() ? it().saving : it().save}
        </Button>
      </div>
    </form>
  )
}
