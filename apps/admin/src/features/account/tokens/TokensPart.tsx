/** One's own tokens for scripts: each with what it may do, until when, when it was last used; a new one. */
import { type OwnToken, useOwnTokens } from "@aiwei/queries/own/factorQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { createSignal, For, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { failedWhole, Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { TokenRow } from "./TokenRow.tsx"

// Needed once in a year.
const NewToken = lazy(() => import("./NewToken.tsx"))

export const TokensPart = () => {
  const words = useWords()
  const it = () => words().factor.tokens
  const tokens = useOwnTokens()
  const [adding, add] = createSignal(false)
  return (
    <section class="form-part">
      <h2>{it().title}</h2>
      <p class="form-note">{it().lead}</p>
      <Switch fallback={<Skeleton label={words().loading} lines={2} />}>
        <Match when={failedWhole(tokens)}>
          <Unanswered error={tokens.error} onAgain={() => tokens.refetch()} />
        </Match>
        <Match when={tokens.data}>
          {(all) => (
            <>
              <Unrefreshed query={tokens} />
              <List tokens={all()} />
            </>
          )}
        </Match>
      </Switch>
      <Suspense>
        <Show
          when={adding()}
          fallback={
            <div class="form-acts">
              <Button onClick={() => add(true)}>{it().add}</Button>
            </div>
          }
        >
          <NewToken onDone={() => add(false)} />
        </Show>
      </Suspense>
    </section>
  )
}

const List = (props: { readonly tokens: ReadonlyArray<OwnToken> }) => {
  const words = useWords()
  return (
    <Show
      when={props.tokens.length > 0}
      fallback={<p class="form-note">{words().factor.tokens.none}</p>}
    >
      <ul class="sessions">
        <For each={props.tokens}>{(token) => <TokenRow token={token} />}</For>
      </ul>
    </Show>
  )
}
