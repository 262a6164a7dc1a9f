/** `/security`: how passwords, sessions and second factors are kept, for the security administrator. */
import "../frame/formPage.css"
import "./security.css"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createSecurity } from "./createSecurity.ts"
import { SecurityForm } from "./SecurityForm.tsx"

export default function SecurityRoute() {
  const words = useWords()
  const frame = useFrame()
  const state = createSecurity(() => frame.say(words().security.saved))
  /** Both are there from the first answer on. */
  const shown = () => {
    const [draft, view] = [state.draft(), state.found.data]
    return draft === null || view === undefined ? null : { draft, view }
  }
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.administration }, { text: words().security.title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead title={words().security.title} />
      <Switch fallback={<Skeleton label={words().loading} />}>
        <Match when={failedWhole(state.found)}>
          <FailedWhole query={state.found} />
        </Match>
        <Match when={shown()}>
          {(both) => (
            <>
              <Unrefreshed query={state.found} />
              <SecurityForm state={state} draft={both().draft} view={both().view} />
            </>
          )}
        </Match>
      </Switch>
    </>
  )
}
