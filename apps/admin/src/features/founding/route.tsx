/**
 * `/founding`: the first run. Three administrators and, unless somebody says otherwise, the first of the
 * office, in one press; then the account of the first run is over, and a new page leads to the door.
 */
import "../frame/formPage.css"
import "./founding.css"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { createFounding, type FoundingState } from "./createFounding.ts"
import { FoundingPart } from "./FoundingPart.tsx"

const administrators = ["system", "security", "audit"] as const

/** A page of its own, so that nothing of the founder is left in the browser. */
const toDoor = () => globalThis.location.assign("/sign-in?founded=1")

export default function FoundingRoute() {
  const words = useWords()
  const frame = useFrame()
  const state = createFounding(toDoor)
  createEffect(() => frame.stand({ crumbs: [{ text: words().founding.title }], dataAsOf: null }))
  return (
    <>
      <PageHead title={words().founding.title} />
      <FoundingForm state={state} />
    </>
  )
}

/** The first field that is wrong gets the focus: on a phone it may stand far above the button. */
const goToFault = (form: HTMLFormElement) =>
  setTimeout(() => form.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus())

export const FoundingForm = (props: { readonly state: FoundingState }) => {
  const words = useWords()
  const it = () => words().founding
  return (
    <form
      class="form-page founding"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.state.found()) goToFault(event.currentTarget)
      }}
    >
      <p class="founding-lead">{it().lead}</p>
      <For each={administrators}>{(part) => <FoundingPart part={part} state={props.state} />}</For>
      <label class="founding-office">
        <input
          type="checkbox"
          checked={props.state.withOffice()}
          onChange={(event) => props.state.choose(event.currentTarget.checked)}
        />
        {it().withOffice}
      </label>
      <Show when={props.state.withOffice()}>
        <FoundingPart part="office" state={props.state} />
      </Show>
      <Notice
        text={props.state.refused() === null ? null : refusalText(words(), props.state.refused())}
      />
      <p class="form-note">{it().after}</p>
      <div class="form-acts">
        <Button type="submit" tone="main" disabled={props.state.busy()}>
          {props.state.busy() ? it().acting : it().act}
        </Button>
      </div>
    </form>
  )
}
