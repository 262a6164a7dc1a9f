/** What surrounds every page of somebody who is signed in. */
import type { SessionAccount } from "@aiwei/queries/sessionQueries"
import { createTasks } from "@aiwei/ui/feedback/createTasks"
import { TaskTray } from "@aiwei/ui/feedback/TaskTray"
import { Toasts, createToasts } from "@aiwei/ui/feedback/Toasts"
import { Shell } from "@aiwei/ui/shell/Shell"
import { createSignal, type JSX, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { listenForShortcuts } from "../help/shortcuts.ts"
import { ToolHost } from "../palette/ToolHost.tsx"
import { ConnectionBar } from "./ConnectionBar.tsx"
import { createArrival } from "./createArrival.ts"
import { createConnection } from "./createConnection.ts"
import { createHeading } from "./createHeading.ts"
import { createOffice } from "./createOffice.ts"
import { createPreferences } from "./createPreferences.ts"
import type { Presence } from "./createPresence.ts"
import { createPrintNotes } from "./createPrintNotes.ts"
import { createTools, type Tools } from "./createTools.ts"
import { CrumbBar } from "./CrumbBar.tsx"
import { FrameContext, type Place } from "./FrameContext.tsx"
import { OfOffice } from "./missing/OfOffice.tsx"
import { OwnPage } from "./missing/OwnPage.tsx"
import { PageOrWhy } from "./missing/PageOrWhy.tsx"
import { PageNav } from "./PageNav.tsx"
import { PersonMenu } from "./PersonMenu.tsx"
import { useMay } from "./rights/useMay.ts"

const SignInAgain = lazy(() => import("../session/SignInAgain.tsx"))

export const Inside = (props: {
  readonly account: SessionAccount
  readonly presence: Presence
  readonly children: JSX.Element
}) => {
  const words = useWords()
  const may = useMay()
  const office = createOffice(() => may("org.offices"))
  const { toasts, show, drop } = createToasts()
  const [place, stand] = createSignal<Place>({ crumbs: [], dataAsOf: null })
  const tools = createTools(["palette", "shortcuts"])
  const tasks = createTasks((error) => refusalText(words(), error))
  const connection = createConnection()
  listenForShortcuts()
  createPreferences()
  createArrival()
  createPrintNotes()
  const standUnder = (text: string) => stand({ crumbs: [{ text }], dataAsOf: null })
  const title = createHeading(office, place)
  return (
    <FrameContext.Provider
      value={{ office: office.office, isNew: office.isNew, stand, say: show, tools, tasks }}
    >
      <Shell
        skipLabel={words().frame.skip}
        side={<Side {...props} office={office} tools={tools} />}
        crumbs={<CrumbBar place={place()} />}
      >
        <ConnectionBar
          lost={connection.lost()}
          onRetry={() => void connection.again()}
          replacedBy={props.presence.replacedBy()?.displayName ?? null}
        />
        <Page office={office} onTitle={standUnder}>
          {props.children}
        </Page>
      </Shell>
      <p class="unseen" role="status" aria-live="polite">
        {title()}
      </p>
      <Toasts toasts={toasts()} onDone={drop} />
      <TaskTray tasks={tasks} words={words().tasks} />
      <ToolHost tools={tools} onSignOut={props.presence.signOut} />
      <Again {...props} onDone={() => show(words().signIn.againDone)} />
    </FrameContext.Provider>
  )
}

const Side = (props: {
  readonly account: SessionAccount
  readonly presence: Presence
  readonly office: ReturnType<typeof createOffice>
  readonly tools: Tools
}) => {
  const words = useWords()
  const roles = () => {
    const { register, frame } = words()
    return register.join(props.account.roles.map((role) => frame.roles[role])) || frame.noRole
  }
  return (
    <PageNav
      office={props.office}
      tools={props.tools}
      foot={
        <PersonMenu
          name={props.account.displayName}
          role={roles()}
          tools={props.tools}
          onSignOut={props.presence.signOut}
        />
      }
    />
  )
}

const Page = (props: {
  readonly office: ReturnType<typeof createOffice>
  readonly onTitle: (text: string) => void
  readonly children: JSX.Element
}) => (
  <PageOrWhy onTitle={props.onTitle}>
    <Suspense>
      <Show when={props.office.known()}>
        <OwnPage onTitle={props.onTitle}>
          <OfOffice isNew={props.office.isNew()} onTitle={props.onTitle}>
            {props.children}
          </OfOffice>
        </OwnPage>
      </Show>
    </Suspense>
  </PageOrWhy>
)

/** Over the page, which stays as it is: what was typed there can be sent once the session is back. */
const Again = (props: {
  readonly account: SessionAccount
  readonly presence: Presence
  readonly onDone: () => void
}) => (
  <Suspense>
    <Show when={props.presence.expired()}>
      <SignInAgain account={props.account} onDone={props.onDone} onLeave={props.presence.signOut} />
    </Show>
  </Suspense>
)
