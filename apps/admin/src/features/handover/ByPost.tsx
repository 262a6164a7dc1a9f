/** What is held because of a post: shown so that nobody looks for it, and nothing can be chosen for it. */
import type { HeldByPost } from "@aiwei/queries/duty/handoverQueries"
import { createUniqueId, For, Show } from "solid-js"

import { useLanguage, useWords } from "../../words/language.tsx"

export const ByPost = (props: { readonly things: ReadonlyArray<HeldByPost> }) => {
  const words = useWords()
  const { language } = useLanguage()
  const headId = createUniqueId()
  const t = () => words().handover
  return (
    <Show when={props.things.length > 0}>
      <section class="handover-kind" aria-labelledby={headId}>
        <header>
          <h2 id={headId}>{t().byPost(props.things.length)}</h2>
        </header>
        <p class="form-note">{t().byPostNote}</p>
        <ul class="handover-posts">
          <For each={props.things}>
            {({ name, dutyName, placePath, postUnitName, postKind }) => (
              <li>
                <span>{dutyName?.[language()] ?? name}</span>
                <span>{placePath}</span>
                <small>{t().postOf(postUnitName, words().who.postKinds[postKind])}</small>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
