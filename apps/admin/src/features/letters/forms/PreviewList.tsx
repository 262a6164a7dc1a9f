/** With whom letters would be made, who signs for each, and who has one already. */
import type { LettersPreview } from "@aiwei/queries/duty/letterQueries"
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"

export const PreviewList = (props: { readonly preview: LettersPreview }) => {
  const words = useWords()
  const it = () => words().letters
  const having = () => props.preview.parties.filter((party) => party.having).length
  const missing = () => props.preview.parties.length - having()
  return (
    <section class="letter-preview" aria-live="polite">
      <p>
        <b>{missing() === 0 ? it().making.nothing : it().making.found(missing(), having())}</b>
      </p>
      <p class="form-note">
        {props.preview.partyAName === null
          ? it().making.noPartyA
          : it().making.partyA(props.preview.partyAName)}
      </p>
      <ul class="letter-parties">
        <For each={props.preview.parties}>
          {(party) => (
            <li>
              <span>{party.name}</span>
              <Show when={!party.having} fallback={<small>{it().making.having}</small>}>
                <Show
                  when={party.leaderName}
                  fallback={
                    <small class="letter-nobody">
                      <Icon name="warning" />
                      {it().noLeader}
                    </small>
                  }
                >
                  {(name) => <small>{name()}</small>}
                </Show>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
