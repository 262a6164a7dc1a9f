/** Where one is signed in, with a way to end what should not be. This one is ended by signing out. */
import {
  type OwnSession,
  useEndOthers,
  useEndSession,
  useOwnSessions
} from "@aiwei/queries/own/accountQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { Tag } from "@aiwei/ui/Tag"
import { For, Match, Show, Switch } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { deviceOf } from "./deviceOf.ts"

const SessionRow = (props: {
  readonly session: OwnSession
  readonly busy: boolean
  readonly onEnd: () => void
}) => {
  const words = useWords()
  const it = () => words().account
  const device = () => deviceOf(words(), props.session.agent)
  return (
    <li>
      <span>
        {device()} <Show when={props.session.current}>{<Tag tone="ok">{it().here}</Tag>}</Show>
      </span>
      <small>
        {it().address} {props.session.address ?? "—"}
        {"\u3000"}
        {it().lastSeen} {minuteOf(props.session.lastSeenAt)}
        {"\u3000"}
        {it().since} {minuteOf(props.session.createdAt)}
      </small>
      <Show when={!props.session.current}>
        <Button
          size="small"
          aria-label={it().endOf(device())}
          disabled={props.busy}
          onClick={() => props.onEnd()}
        >
          {it().end}
        </Button>
      </Show>
    </li>
  )
}

const List = (props: { readonly sessions: ReadonlyArray<OwnSession> }) => {
  const words = useWords()
  const frame = useFrame()
  const ending = useEndSession()
  const endingOthers = useEndOthers()
  const it = () => words().account
  const thrown = () => ending.error ?? endingOthers.error
  const endOthers = () =>
    endingOthers.mutate(undefined, {
      onSuccess: ({ ended }) => frame.say(it().endedOthers(ended))
    })
  return (
    <>
      <ul class="sessions">
        <For each={props.sessions}>
          {(session) => (
            <SessionRow
              session={session}
              busy={ending.isPending}
              onEnd={() => ending.mutate(session.id, { onSuccess: () => frame.say(it().ended) })}
            />
          )}
        </For>
      </ul>
      <Show when={thrown() !== null}>
        <Notice text={refusalText(words(), thrown())} />
      </Show>
      <div class="form-acts">
        <Show when={props.sessions.length > 1} fallback={<p class="form-note">{it().alone}</p>}>
          <Button disabled={endingOthers.isPending} onClick={endOthers}>
            {it().endOthers}
          </Button>
        </Show>
      </div>
    </>
  )
}

export const SessionsPart = () => {
  const words = useWords()
  const sessions = useOwnSessions()
  return (
    <section class="form-part">
      <h2>{words().account.sessions}</h2>
      <Switch fallback={<Skeleton label={words().loading} lines={3} />}>
        <Match when={failedWhole(sessions)}>
          <Unanswered error={sessions.error} onAgain={() => sessions.refetch()} />
        </Match>
        <Match when={!sessions.isPending && sessions.data}>
          {(all) => (
            <>
              <Unrefreshed query={sessions} />
              <List sessions={all()} />
            </>
          )}
        </Match>
      </Switch>
    </section>
  )
}
