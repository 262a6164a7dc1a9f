/** How the newest month stands: its state, who is first, the mean, and what is below the pass line. */
import type { HomeView } from "@aiwei/queries/homeQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"

export const HomeMonth = (props: { readonly month: HomeView["month"] }) => {
  const words = useWords()
  const it = () => words().home
  /** Every total stands there, with their mean below, and each opens further. */
  const ranking = () => `/ranking/${props.month?.period ?? ""}`
  return (
    <section class="home-box">
      <Show
        when={props.month}
        fallback={
          <>
            <h2>{it().month}</h2>
            <p>{it().noMonth}</p>
          </>
        }
      >
        {(month) => (
          <>
            <h2>
              {it().monthOf(month().period)}
              <Show when={month().version !== null} fallback={<Tag>{it().states.draft}</Tag>}>
                <Tag tone="ok">{it().states.published}</Tag>
              </Show>
            </h2>
            <dl>
              <dt>{it().first}</dt>
              <dd>{it().names(month().first) || "—"}</dd>
              <dt>{it().mean}</dt>
              <dd>
                <a href={ranking()}>{month().mean ?? "—"}</a>{" "}
                <small>/ {brief(month().schemeTotal)}</small>
              </dd>
              <dt>{it().communities}</dt>
              <dd>
                <a href={ranking()}>{month().communities}</a>
              </dd>
              <Show when={month().belowPass !== null}>
                <dt>{it().below}</dt>
                <dd>
                  <a href={`/month/${month().period}?chart=rates`}>
                    {it().belowCount(month().belowPass ?? 0)}
                  </a>
                </dd>
              </Show>
              <dt>{it().dataAsOf}</dt>
              <dd>{dayOf(month().sheetUpdatedAt)}</dd>
            </dl>
            <Show when={month().publishedAt}>
              {(at) => <p>{it().version(month().version ?? 1, dayOf(at()))}</p>}
            </Show>
            <a class={buttonClass("plain")} href={ranking()}>
              {it().toMonth}
            </a>
          </>
        )}
      </Show>
    </section>
  )
}
