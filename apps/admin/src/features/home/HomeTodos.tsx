/** The list of what waits; each line is one link, so a whole line can be pressed. */
import { type HomeView, useGapCount } from "@aiwei/queries/homeQueries"
import { Icon } from "@aiwei/ui/Icon"
import { Index, Show } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { todos } from "./todos.ts"

const Nothing = () => {
  const words = useWords()
  return (
    <div class="home-nothing">
      <Icon name="check" />
      <p>{words().home.nothing}</p>
      <p>{words().home.nothingTodo}</p>
    </div>
  )
}

export const HomeTodos = (props: { readonly home: HomeView }) => {
  const words = useWords()
  const may = useMay()
  const gaps = useGapCount(() => props.home.office, today())
  const list = () => todos(words(), props.home, may, gaps.isSuccess ? gaps.data : undefined)
  return (
    <section class="home-todos">
      <h2>{words().home.waiting}</h2>
      <Show
        when={list().length > 0}
        fallback={
          <Show when={gaps.isSuccess}>
            <Nothing />
          </Show>
        }
      >
        <ul>
          {/* By place: the lines are made anew when the count of gaps comes, and a focus must not be lost. */}
          <Index each={list()}>
            {(one) => (
              <li>
                <a href={one().href}>
                  <Icon name={one().icon} class={one().icon === "warning" ? "home-doubt" : ""} />
                  <span>
                    {one().text}
                    <Show when={one().note !== ""}>
                      <small>{one().note}</small>
                    </Show>
                  </span>
                  <b>{one().act}</b>
                  <Icon name="right" />
                </a>
              </li>
            )}
          </Index>
        </ul>
      </Show>
      <Show when={failedWhole(gaps)}>
        <FailedWhole query={gaps} />
      </Show>
    </section>
  )
}
