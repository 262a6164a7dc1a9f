/** A name for what is shown now. A refused name stays in the box. */
import { Button } from "@aiwei/ui/Button"
import { createSignal, createUniqueId, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { ViewsModel } from "./createViews.ts"

export const SaveView = (props: { readonly views: ViewsModel }) => {
  const words = useWords()
  const id = createUniqueId()
  const [name, setName] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(name().trim() === "")
    if (!missing() && !props.views.busy()) props.views.save(name(), () => setName(""))
  }
  return (
    <form class="view-save" onSubmit={save}>
      <label for={id}>{words().views.now}</label>
      <span>
        <input
          id={id}
          aria-label={words().views.name}
          value={name()}
          maxlength="60"
          autocomplete="off"
          placeholder={words().views.nameHint}
          aria-invalid={missing() ? "true" : undefined}
          aria-describedby={missing() ? `${id}-missing` : undefined}
          onInput={(event) => {
            setName(event.currentTarget.value)
            setMissing(false)
          }}
        />
        <Button type="submit" size="small" disabled={props.views.busy()}>
          {props.views.named(name()) === undefined
            ? words().views.save
            : words().views.replaceNamed}
        </Button>
      </span>
      <Show when={missing()}>
        <small id={`${id}-missing`} class="wrong" role="alert">
          {words().views.nameMissing}
        </small>
      </Show>
    </form>
  )
}
