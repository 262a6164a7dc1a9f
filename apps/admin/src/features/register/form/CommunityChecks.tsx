/** The communities of the office to be ticked; the field's text is their ids, parted by commas. */
import { useCommunities } from "@aiwei/queries/registerQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"

const idsIn = (text: string): ReadonlyArray<string> => text.split(",").filter((id) => id !== "")

export const CommunityChecks = (props: {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}) => {
  const words = useWords()
  const communities = useCommunities(useFrame().office)
  const ticked = (id: string) => idsIn(props.text).includes(id)
  /** In the order of the office's own list, so that the same communities are the same text. */
  const toggle = (id: string, on: boolean) => {
    const wanted = new Set(idsIn(props.text))
    if (on) wanted.add(id)
    else wanted.delete(id)
    props.onText([...wanted].toSorted().join(","))
  }
  return (
    <fieldset class="field checks">
      <legend>{props.label}</legend>
      <Show when={communities.data} fallback={<p class="hint">{words().loading}</p>}>
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
    </fieldset>
  )
}
