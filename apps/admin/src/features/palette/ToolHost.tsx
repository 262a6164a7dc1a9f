/**
 * The palette and the list of shortcuts, over whatever page is shown. Each is loaded when it is first
 * called; who called it gets the focus back.
 */
import { createEffect, lazy, Match, on, Suspense, Switch } from "solid-js"

import type { Tools } from "../frame/createTools.ts"

const PaletteTool = lazy(() => import("./PaletteTool.tsx"))
const HelpTool = lazy(() => import("../help/HelpTool.tsx"))

/** The dialog is taken away as a whole, so it cannot give the focus back itself. */
const giveFocusBack = (tools: Tools) => {
  let before: Element | null = null
  createEffect(
    on(tools.opened, (opened, was) => {
      if (opened !== null && (was ?? null) === null) before = document.activeElement
      if (opened !== null) return
      const back = before
      before = null
      setTimeout(() => {
        // What was chosen may have taken the focus elsewhere: it is only given back when lost.
        if (document.activeElement !== document.body) return
        if (back instanceof HTMLElement && back.isConnected) back.focus()
      })
    })
  )
}

export const ToolHost = (props: { readonly tools: Tools; readonly onSignOut: () => void }) => {
  giveFocusBack(props.tools)
  return (
    <Suspense>
      <Switch>
        <Match when={props.tools.opened() === "palette"}>
          <PaletteTool
            openShortcuts={() => props.tools.open("shortcuts")}
            signOut={props.onSignOut}
            onClose={props.tools.close}
          />
        </Match>
        <Match when={props.tools.opened() === "shortcuts"}>
          <HelpTool onClose={props.tools.close} />
        </Match>
      </Switch>
    </Suspense>
  )
}
