/** The pages of the handbook, and under the one that is open its chapters. On a phone it is folded away. */
import { createSignal, For, onCleanup, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { type HandbookPage, type PageName, pageNames } from "./handbookPages.ts"

const roomy = "(width >= 1100px)"

/** A window may become wide while it is folded away, and there is nothing to unfold it with then. */
const createRoom = () => {
  const query = matchMedia(roomy)
  const [is, set] = createSignal(query.matches)
  const look = () => set(query.matches)
  query.addEventListener("change", look)
  onCleanup(() => query.removeEventListener("change", look))
  return is
}

export const HandbookNav = (props: { readonly name: PageName; readonly page: HandbookPage }) => {
  const words = useWords()
  const it = () => words().help.handbook
  const room = createRoom()
  return (
    <nav class="book-nav" aria-label={it().contents}>
      <details open={room()}>
        <summary>{it().contents}</summary>
        <ul>
          <For each={pageNames}>
            {(name) => (
              <li>
                <a
                  href={`/handbook/${name}`}
                  aria-current={name === props.name ? "page" : undefined}
                >
                  {it().pages[name]}
                </a>
                <Show when={name === props.name && props.page.headings.length > 0}>
                  <ul lang="zh-CN">
                    <For each={props.page.headings}>
                      {({ id, text }) => (
                        <li>
                          <a href={`/handbook/${name}#${encodeURIComponent(id)}`}>{text}</a>
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </details>
    </nav>
  )
}
