/** Coming to work: what waits at the left; the month, what came in and the backup at the right. */
import "./home.css"
import type { HomeView } from "@aiwei/queries/homeQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { For, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { HomeBackup } from "./HomeBackup.tsx"
import { HomeMonth } from "./HomeMonth.tsx"
import { HomeTodos } from "./HomeTodos.tsx"

const LastImports = (props: { readonly batches: HomeView["lastImports"] }) => {
  const words = useWords()
  return (
    <section class="home-box">
      <h2>{words().home.imports}</h2>
      <Show when={props.batches.length > 0} fallback={<p>{words().home.noImports}</p>}>
        <ul>
          <For each={props.batches}>
            {(one) => (
              <li>
                <a href={`/import/${one.batch}`}>{one.source}</a>
                <time dateTime={one.createdAt}>{minuteOf(one.createdAt)}</time>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

export const HomePage = (props: { readonly home: HomeView }) => {
  const words = useWords()
  const may = useMay()
  return (
    <>
      <PageHead
        title={words().home.title}
        actions={
          <Show when={may("imports.open")}>
            <a class={buttonClass("main")} href="/import">
              <Icon name="import" />
              {words().home.importAction}
            </a>
          </Show>
        }
      />
      <div class="home">
        <HomeTodos home={props.home} />
        <aside class="home-side">
          {/* A household officer has compounds and no scores. */}
          <Show when={may("rankings.month")}>
            <HomeMonth month={props.home.month} />
          </Show>
          <Show when={may("imports.list")}>
            <LastImports batches={props.home.lastImports} />
          </Show>
          {/* Told to those who can see to it. */}
          <Show when={may("settings.change")}>
            <HomeBackup backup={props.home.backup} />
          </Show>
        </aside>
      </div>
    </>
  )
}
