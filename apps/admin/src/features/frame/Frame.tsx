/** The door before every page: a stranger is led to the sign-in and back; who is known goes
 * inside, unless a password or a second factor has to be settled first. */
import { type RouteSectionProps, useLocation, useNavigate } from "@solidjs/router"
import { createEffect, lazy, Match, Suspense, Switch } from "solid-js"

import { createPresence } from "./createPresence.ts"
import { Inside } from "./Inside.tsx"
import { FailedWhole } from "./missing/FailedWhole.tsx"
import { MayContext } from "./rights/useMay.ts"

const OwedDoor = lazy(() => import("../session/OwedDoor.tsx"))

export default function Frame(props: RouteSectionProps) {
  const location = useLocation()
  const navigate = useNavigate()
  const presence = createPresence()
  const { session, account } = presence
  const owing = () => {
    const known = account()
    return known !== null && (known.mustChange || known.mustBeginSecondFactor) ? known : null
  }
  createEffect(() => {
    if (!presence.stranger()) return
    const next = encodeURIComponent(location.pathname + location.search)
    navigate(`/sign-in?next=${next}`, { replace: true })
  })
  return (
    <Switch>
      <Match when={owing()}>
        {(known) => (
          <Suspense>
            <OwedDoor account={known()} onSignOut={presence.signOut} />
          </Suspense>
        )}
      </Match>
      <Match when={account()}>
        {(known) => (
          <MayContext.Provider value={(verb) => known().verbs.includes(verb)}>
            <Inside account={known()} presence={presence}>
              {props.children}
            </Inside>
          </MayContext.Provider>
        )}
      </Match>
      <Match when={session.isError}>
        <FailedWhole query={session} />
      </Match>
    </Switch>
  )
}
