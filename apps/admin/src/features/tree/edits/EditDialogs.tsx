/** The question that is being asked, if any. Loaded with the first question. */
import type { Day } from "@aiwei/domain/shared/Day"
import { Match, Switch } from "solid-js"

import { MergeDialog } from "../reform/MergeDialog.tsx"
import { SplitDialog } from "../reform/SplitDialog.tsx"
import { AddDialog } from "./AddDialog.tsx"
import { AssignDialog } from "./AssignDialog.tsx"
import { CloseDialog } from "./CloseDialog.tsx"
import { type createTreeAsks, isUnitAsk, type UnitAsk } from "./createTreeAsks.ts"
import { MoveDialog } from "./MoveDialog.tsx"
import { PasteDialog } from "./paste/PasteDialog.tsx"
import { RecodeDialog } from "./RecodeDialog.tsx"
import { RenameDialog } from "./RenameDialog.tsx"

export default function EditDialogs(props: {
  readonly asks: ReturnType<typeof createTreeAsks>
  readonly day: Day
  readonly onDone: (said: string) => void
}) {
  const asked = (kind: UnitAsk["kind"]) => {
    const ask = props.asks.asked()
    return ask !== null && isUnitAsk(ask) && ask.kind === kind ? ask : undefined
  }
  const moving = () => {
    const ask = props.asks.asked()
    return ask?.kind === "move" ? ask : undefined
  }
  const assigning = () => {
    const ask = props.asks.asked()
    return ask?.kind === "assign" ? ask : undefined
  }
  const shared = () => ({
    day: props.day,
    onLeave: () => props.asks.ask(null),
    onDone: (said: string) => {
      props.asks.ask(null)
      props.onDone(said)
    }
  })
  return (
    <Switch>
      <Match when={asked("add")} keyed>
        {(ask) => <AddDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={asked("paste")} keyed>
        {(ask) => <PasteDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={asked("rename")} keyed>
        {(ask) => <RenameDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={asked("recode")} keyed>
        {(ask) => <RecodeDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={moving()} keyed>
        {(ask) => <MoveDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={assigning()} keyed>
        {(ask) => <AssignDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={asked("merge")} keyed>
        {(ask) => <MergeDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={asked("split")} keyed>
        {(ask) => <SplitDialog ask={ask} {...shared()} />}
      </Match>
      <Match when={asked("close")} keyed>
        {(ask) => <CloseDialog ask={ask} {...shared()} />}
      </Match>
    </Switch>
  )
}
