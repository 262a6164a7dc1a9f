/** What stands beside an answer: others who hold the duty at the same place, and names that cannot answer. */
import type { WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { told as toldParts } from "../../register/fieldTexts.ts"
import { placeHref, sourceHref } from "../dutyLinks.ts"
import { reasonText } from "../reasonText.ts"

export const Beside = (props: { readonly told: WhoTold }) => {
  const words = useWords()
  return (
    <Show when={props.told.beside.length > 0}>
      <section class="who-aside">
        <h3>{words().who.beside}</h3>
        <ul>
          <For each={props.told.beside}>
            {(other) => (
              <li>
                <a href={sourceHref(other, props.told.day)}>{other.name}</a>{" "}
                {words().register.facts(toldParts([other.organisation, other.title]))}
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** Of a gap the first of them is its reason, and is told there. */
export const PassedOver = (props: { readonly told: WhoTold }) => {
  const words = useWords()
  const rest = () => props.told.passedOver.slice(props.told.gap === null ? 0 : 1)
  return (
    <Show when={rest().length > 0}>
      <section class="who-aside">
        <h3>{words().who.passed}</h3>
        <ul>
          <For each={rest()}>
            {(one) => (
              <li>
                <a href={placeHref(one.placeId, props.told.day)}>{one.placeName}</a>{" "}
                {reasonText(words(), one)}
                <Show when={one.similar}>
                  {(similar) => <small> {words().who.similar(similar().name)}</small>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
