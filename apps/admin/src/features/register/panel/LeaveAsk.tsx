/** The question of who leaves a record with something typed in it; leaving lets it go. */
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { LeaveGuard } from "./guardLeaving.ts"

export const LeaveAsk = (props: { readonly guard: LeaveGuard; readonly onLetGo: () => void }) => {
  const words = useWords()
  const t = () => words().register
  return (
    <Show when={props.guard.leave()}>
      {(leave) => (
        <ConfirmDialog
          title={t().leaveTitle}
          consequences={[t().leaveNote]}
          actLabel={t().leave}
          leaveLabel={t().stay}
          onAct={() => {
            props.onLetGo()
            leave()()
            return Promise.resolve(null)
          }}
          onClose={props.guard.stayHere}
        />
      )}
    </Show>
  )
}
