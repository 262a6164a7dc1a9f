/** What a person answers for: zones led, buildings as household officer. Each leads to where it is changed. */
import { usePerson } from "@aiwei/queries/registerQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const PersonHolds = (props: { readonly id: string; readonly leaving?: boolean }) => {
  const words = useWords()
  const t = () => words().people
  const found = usePerson(() => props.id)
  const holds = () => found.data?.holds
  const nothing = () => holds()?.zones.length === 0 && holds()?.buildingCount === 0
  const more = () => (holds()?.buildingCount ?? 0) - (holds()?.buildings.length ?? 0)
  return (
    <Show when={holds()}>
      {(it) => (
        <section class="holds">
          <h3>{props.leaving === true ? t().stillHolds : t().holds}</h3>
          <Show when={!nothing()} fallback={<p>{t().holdsNothing}</p>}>
            <ul>
              <For each={it().zones}>
                {(zone) => (
                  <li>
                    <a href={`/zones?record=${zone.id}`}>{zone.name}</a>
                  </li>
                )}
              </For>
              <For each={it().buildings}>
                {(building) => (
                  <li>
                    <a href={`/buildings?record=${building.id}`}>
                      {[building.community, building.compound, building.name]
                        .filter((part) => part !== null)
                        .join(" ")}
                    </a>
                  </li>
                )}
              </For>
              <Show when={more() > 0}>
                <li>{t().moreBuildings(more())}</li>
              </Show>
            </ul>
          </Show>
        </section>
      )}
    </Show>
  )
}
