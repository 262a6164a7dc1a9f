/** The communities of the office to be ticked; the field's text is their ids, parted by commas. */
import { useCommunities } from "@aiwei/queries/registerQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { idsIn, idsText } from "../fieldTexts.ts"

export const CommunityChecks = (props: {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly error: string | null
  readonly onText: (text: string) => void
}) => {
  const words = useWords()
  const communities = useCommunities(useFrame().office)
  const ticked = (id: string) => idsIn(props.text).includes(id)
  const toggle = (id: string, on: boolean) => {
    const others = idsIn(props.text).filter((one) => one !== id)
    props.onText(idsText(on ? [...others, id] : others))
  }
  const failed = () => communities.data === undefined && communities.isError
  return (
    <fieldset
      id={props.id}
      class="field checks"
      tabindex="-1"
      aria-describedby={props.error === null ? undefined : `${props.id}-error`}
    >
      <legend>{props.label}</legend>
      <Notice text={failed() ? refusalText(words(), communities.error) : null}>
        <Button size="small" onClick={() => void communities.refetch()}>
          {words().retry}
        </Button>
      </Notice>
      <Show
        when={communities.data}
        fallback={
          <Show when={!failed()}>
            <p class="hint">{words().loading}</p>
          </Show>
        }
      >
        {(found) => (
          <For each={found()}>
            {(one) => (
              <label>
                <input
                  type="checkbox"
                  checked={ticked(one.id)}
                  onChange={(event) => toggle(one.id, event.currentTarget.checked)}
                />
                {one.name}
              </label>
            )}
          </For>
        )}
      </Show>
      <Show when={props.error}>
        <p id={`${props.id}-error`} class="field-error" role="alert">
          {props.error}
        </p>
      </Show>
    </fieldset>
  )
}
