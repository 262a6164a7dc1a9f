/** `/settings`: what the office has settled for its wall and its figures. */
import "../frame/formPage.css"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createSettingsController } from "./createSettingsController.ts"
import { SettingsForm } from "./SettingsForm.tsx"

// Rarely needed, so it comes when it is.
const SettingsConflict = lazy(() => import("./SettingsConflict.tsx"))

const Settled = () => {
  const words = useWords()
  const frame = useFrame()
  const controller = createSettingsController(frame.office, (undo) =>
    frame.say(words().settings.saved, { label: words().settings.undo, act: undo })
  )
  return (
    <Switch fallback={<Skeleton label={words().loading} />}>
      <Match when={failedWhole(controller.found)}>
        <FailedWhole query={controller.found} />
      </Match>
      <Match when={controller.draft()}>
        {(draft) => (
          <>
            <Unrefreshed query={controller.found} />
            <SettingsForm
              controller={controller}
              draft={draft()}
              officeName={controller.found.data?.officeName ?? ""}
            />
            <Show when={controller.conflict() !== null}>
              <Suspense>
                <SettingsConflict controller={controller} />
              </Suspense>
            </Show>
          </>
        )}
      </Match>
    </Switch>
  )
}

export default function SettingsRoute() {
  const words = useWords()
  const frame = useFrame()
  createEffect(() => frame.stand({ crumbs: [{ text: words().settings.title }], dataAsOf: null }))
  return (
    <>
      <PageHead title={words().settings.title} />
      <Settled />
    </>
  )
}
