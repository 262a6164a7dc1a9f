/** The other versions, and the months scored by this one. */
import type { SchemeLine } from "@aiwei/queries/schemeDeskQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"

export const Lists = (props: {
  readonly id: string
  readonly versions: ReadonlyArray<SchemeLine>
}) => {
  const words = useWords()
  const own = useSchemeWords()
  const it = () => own().pages
  const used = () => props.versions.find(({ id }) => id === props.id)?.months ?? []
  return (
    <div class="scheme-lists">
      <section>
        <h2>{it().versions}</h2>
        <ul>
          <For each={props.versions}>
            {(one) => (
              <li>
                <a
                  href={`/schemes/${one.version}`}
                  aria-current={one.id === props.id ? "page" : undefined}
                >
                  {it().version(one.version)}
                </a>
                <span>{it().from(one.validFrom)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <section>
        <h2>{it().usedBy}</h2>
        <Show when={used().length > 0} fallback={<p class="hint">{it().unused}</p>}>
          <ul>
            <For each={used()}>
              {(month) => (
                <li>
                  <a href={`/scores/${month}`}>{words().month(month)}</a>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </div>
  )
}
