/** Where the account is signed in, for the security administrator, who can end each or all of it. */
import {
  type SessionLine,
  useAccountDeeds,
  useSessionsOf
} from "@aiwei/queries/administration/accountsQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { For, Match, Show, Switch } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { deviceOf } from "../account/deviceOf.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { failedWhole } from "../frame/Unrefreshed.tsx"

export const AccountSessions = (props: { readonly name: string }) => {
  const words = useWords()
  const sessions = useSessionsOf(() => props.name)
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={2} />}>
      <Match when={failedWhole(sessions)}>
        <Unanswered error={sessions.error} onAgain={() => sessions.refetch()} size="small" />
      </Match>
      <Match when={sessions.data}>{(all) => <List name={props.name} sessions={all()} />}</Match>
    </Switch>
  )
}

const List = (props: { readonly name: string; readonly sessions: ReadonlyArray<SessionLine> }) => {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().rights
  const { endSessions } = useAccountDeeds()
  const end = (id?: string) =>
    endSessions.mutate(id === undefined ? { name: props.name } : { name: props.name, id }, {
      onSuccess: () => frame.say(it().ended),
      onError: (thrown) => frame.say(refusalText(words(), thrown))
    })
  return (
    <>
      <ul class="sessions">
        <For each={props.sessions} fallback={<li class="form-note">{it().noSessions}</li>}>
          {(session) => (
            <li>
              <span>{deviceOf(words(), session.agent)}</span>
              <small>
                {words().account.address} {session.address ?? "—"}
                {"\u3000"}
                {words().account.lastSeen} {minuteOf(session.lastSeenAt)}
              </small>
              <Button
                size="small"
                disabled={endSessions.isPending}
                aria-label={words().account.endOf(deviceOf(words(), session.agent))}
                onClick={() => end(session.id)}
              >
                {words().account.end}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.sessions.length > 1}>
        <Button size="small" disabled={endSessions.isPending} onClick={() => end()}>
          {it().endAll}
        </Button>
      </Show>
    </>
  )
}
