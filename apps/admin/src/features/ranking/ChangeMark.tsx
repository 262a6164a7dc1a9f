/** Places gained or lost: shape before colour. Praise is green, decline is only hollow. */
import { Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const ChangeMark = (props: { readonly change: number | null }) => {
  const words = useWords()
  const by = () => props.change ?? 0
  return (
    <Switch>
      <Match when={props.change === null}>
        <span class="quiet" title={words().ranking.noBefore}>
          —
        </span>
      </Match>
      <Match when={by() > 0}>
        <span class="up" title={words().ranking.up(by())}>
          <span aria-hidden="true">▲ </span>
          {by()}
        </span>
      </Match>
      <Match when={by() < 0}>
        <span class="quiet" title={words().ranking.down(-by())}>
          <span aria-hidden="true">▽ </span>
          <span class="unseen">−</span>
          {-by()}
        </span>
      </Match>
      <Match when={by() === 0}>
        <span class="quiet" title={words().ranking.same}>
          <span aria-hidden="true">＝</span>
          <span class="unseen">{words().ranking.same}</span>
        </span>
      </Match>
    </Switch>
  )
}
