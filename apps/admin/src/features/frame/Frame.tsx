/** The frame of every page behind the sign-in: pages, place, language, colours, who is here. */
import type { Outputs } from "@aiwei/client/Outputs"
import { useSession, useSignOut } from "@aiwei/queries/sessionQueries"
import { Button } from "@aiwei/ui/Button"
import { Toasts, createToasts } from "@aiwei/ui/feedback/Toasts"
import { Notice } from "@aiwei/ui/Notice"
import { Shell } from "@aiwei/ui/shell/Shell"
import { type RouteSectionProps, useLocation, useNavigate } from "@solidjs/router"
import { createEffect, createSignal, Match, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { listenForShortcuts } from "../help/shortcuts.ts"
import { ToolHost } from "../palette/ToolHost.tsx"
import { createOffice } from "./createOffice.ts"
import { createTools } from "./createTools.ts"
import { CrumbBar } from "./CrumbBar.tsx"
import { FrameContext, type Place } from "./FrameContext.tsx"
import { PageNav } from "./PageNav.tsx"
import { PersonMenu } from "./PersonMenu.tsx"

type SessionAccount = NonNullable<Outputs["session"]["current"]>

export default function Frame(props: RouteSectionProps) {
  const words = useWords()
  const session = useSession()
  const location = useLocation()
  const navigate = useNavigate()
  createEffect(() => {
    if (!session.isSuccess || session.data !== null) return
    const next = encodeURIComponent(location.pathname + location.search)
    navigate(`/sign-in?next=${next}`, { replace: true })
  })
  return (
    <Switch>
      <Match when={session.isError}>
        <div class="p-6">
          <Notice text={refusalText(words(), session.error)}>
            <Button onClick={() => void session.refetch()}>{words().retry}</Button>
          </Notice>
        </div>
      </Match>
      <Match when={session.data}>
        {(account) => <Inside account={account()}>{props.children}</Inside>}
      </Match>
    </Switch>
  )
}

const Inside = (props: {
  readonly account: SessionAccount
  readonly children: RouteSectionProps["children"]
}) => {
  const words = useWords()
  const office = createOffice()
  const signingOut = useSignOut()
  const { toasts, show } = createToasts()
  const [place, stand] = createSignal<Place>({ crumbs: [], dataAsOf: null })
  const tools = createTools(["palette", "shortcuts"])
  listenForShortcuts()
  return (
    <FrameContext.Provider
      value={{ office: office.office, isNew: office.isNew, stand, say: show, tools }}
    >
      <Shell
        skipLabel={words().frame.skip}
        side={
          <PageNav
            office={office}
            tools={tools}
            foot={
              <PersonMenu
                name={props.account.displayName}
                role={words().frame.roles[props.account.role]}
                tools={tools}
                onSignOut={() => signingOut.mutate()}
              />
            }
          />
        }
        crumbs={<CrumbBar place={place()} />}
      >
        <Suspense>{office.known() ? props.children : null}</Suspense>
      </Shell>
      <Toasts toasts={toasts()} />
      <ToolHost tools={tools} onSignOut={() => signingOut.mutate()} />
    </FrameContext.Provider>
  )
}
