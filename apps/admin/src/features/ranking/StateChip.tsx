/** Whether the month is a draft or a version that stands on the wall. */
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { Tag } from "@aiwei/ui/Tag"
import { Match, Switch } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"

export const StateChip = (props: { readonly ranking: RankingView }) => {
  const words = useWords()
  const text = (version: number, at: string) =>
    props.ranking.state === "corrected"
      ? words().ranking.corrected(version, dayOf(at))
      : words().ranking.published(version, dayOf(at))
  return (
    <Switch fallback={<Tag>{words().ranking.draft}</Tag>}>
      <Match when={props.ranking.published}>
        {(mark) => <Tag>{text(mark().version, mark().at)}</Tag>}
      </Match>
      <Match when={props.ranking.state === "review"}>
        <Tag>{words().ranking.review}</Tag>
      </Match>
    </Switch>
  )
}
