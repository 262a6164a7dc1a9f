/** What was done to one record, the newest first: who, when, what changed. Unfolded, it asks for more. */
import "./audit.css"
import { type AuditLine, useHistory } from "@aiwei/queries/administration/auditQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { For, Match, Show, Switch } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { Comparison } from "./Comparison.tsx"
import { verbText, whoText } from "./lineText.ts"
import { useVerbs } from "./useVerbs.ts"

export default function HistoryList(props: { readonly entity: string }) {
  const words = useWords()
  const it = () => words().audit
  const history = useHistory(() => props.entity)
  const lines = () => history.data?.pages.flatMap(({ rows }) => rows) ?? []
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={3} />}>
      <Match when={failedWhole(history)}>
        <Notice text={refusalText(words(), history.error)}>
          <Button size="small" onClick={() => void history.refetch()}>
            {words().retry}
          </Button>
        </Notice>
      </Match>
      <Match when={history.data}>
        <ol class="history">
          <For each={lines()} fallback={<li class="form-note">{it().noHistory}</li>}>
            {(line) => <Line line={line} />}
          </For>
        </ol>
        <Show when={history.hasNextPage}>
          <Button
            size="small"
            disabled={history.isFetching}
            onClick={() => void history.fetchNextPage()}
          >
            {it().earlier}
          </Button>
        </Show>
      </Match>
    </Switch>
  )
}

const Line = (props: { readonly line: AuditLine }) => {
  const words = useWords()
  const verbs = useVerbs()
  return (
    <li>
      <p>
        <b>{verbText(verbs(), props.line.verb)}</b>
        <span>{whoText(words(), props.line)}</span>
        <time dateTime={props.line.at}>{minuteOf(props.line.at)}</time>
      </p>
      <Comparison line={props.line} />
    </li>
  )
}
