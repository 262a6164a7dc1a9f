/** The door before every page: a stranger is led to the sign-in and back, who is known goes inside. */
import { type RouteSectionProps, useLocation, useNavigate } from "@solidjs/router"
import { createEffect, Match, Switch } from "solid-js"

import { createPresence } from "./createPresence.ts"
import { Inside } from "./Inside.tsx"
import { FailedWhole } from "./missing/FailedWhole.tsx"

export default function Frame(props: RouteSectionProps) {
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
        <FailedWhole query={session} />
      </Match>
    </Switch>
  )
}
