/** The door before every page: a stranger is led to the sign-in and back, who is known goes inside. */
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { type RouteSectionProps, useLocation, useNavigate } from "@solidjs/router"
import { createEffect, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { createPresence } from "./createPresence.ts"
import { Inside } from "./Inside.tsx"

export default function Frame(props: RouteSectionProps) {
  const words = useWords()
  const location = useLocation()
  const navigate = useNavigate()
  const presence = createPresence()
  const { session, account } = presence
  createEffect(() => {
    if (!presence.stranger()) return
    const next = encodeURIComponent(location.pathname + location.search)
    navigate(`/sign-in?next=${next}`, { replace: true })
  })
  return (
    <Switch>
      <Match when={account()}>
        {(known) => (
          <Inside account={known()} presence={presence}>
            {props.children}
          </Inside>
        )}
      </Match>
      <Match when={session.isError}>
        <div class="p-6">
          <Notice text={refusalText(words(), session.error)}>
            <Button onClick={() => void session.refetch()}>{words().retry}</Button>
          </Notice>
        </div>
      </Match>
    </Switch>
  )
}
