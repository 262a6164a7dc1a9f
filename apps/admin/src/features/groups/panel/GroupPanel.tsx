/** One leading group beside the list: its roster on the day, what can be done to it, and its history. */
import type { Day } from "@aiwei/domain/shared/Day"
import { type GroupShown, useGroup } from "@aiwei/queries/duty/groupQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Icon } from "@aiwei/ui/Icon"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { HistoryFold } from "../../audit/HistoryFold.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { failedWhole } from "../../frame/Unrefreshed.tsx"
import { Facts } from "../../page/Facts.tsx"
import { RecordGone } from "../../page/RecordGone.tsx"
import { documentHref } from "../groupsAddress.ts"
import { isBefore, isGone } from "./isGone.ts"
import { Roster } from "./Roster.tsx"
import { RosterDays } from "./RosterDays.tsx"

const AdjustForm = lazy(() => import("../forms/AdjustForm.tsx"))
const ChangeForm = lazy(() => import("../forms/ChangeForm.tsx"))
const EndGroup = lazy(() => import("../forms/EndGroup.tsx"))

interface PanelProps {
  readonly id: string
  readonly on: Day
  readonly onDay: (day: string) => void
  readonly onClose: () => void
}

export const GroupPanel = (props: PanelProps) => {
  const words = useWords()
  const found = useGroup(
    () => props.id,
    () => props.on
  )
  const title = () => found.data?.group.name ?? words().groups.record
  return (
    <Show
      when={!isGone(found.error) && !(found.data && isBefore(found.data.group, props.on))}
      fallback={<RecordGone words={words().groups} onClose={() => props.onClose()} />}
    >
      <SidePanel
        label={words().groups.record}
        title={title()}
        closeLabel={words().close}
        onClose={() => props.onClose()}
      >
        <Switch fallback={<Skeleton label={words().loading} lines={8} />}>
          <Match when={failedWhole(found)}>
            <Unanswered error={found.error} onAgain={() => found.refetch()} size="small" />
          </Match>
          <Match when={found.data}>{(shown) => <Whole {...props} shown={shown()} />}</Match>
        </Switch>
      </SidePanel>
    </Show>
  )
}

type Doing = "adjust" | "change" | "end" | null

const Whole = (props: PanelProps & { readonly shown: GroupShown }) => {
  const words = useWords()
  const it = () => words().groups
  const [doing, setDoing] = createSignal<Doing>(null)
  const done = () => setDoing(null)
  return (
    <>
      <Switch fallback={<Card {...props} onDo={setDoing} />}>
        <Match when={doing() === "adjust"}>
          <Suspense>
            <AdjustForm shown={props.shown} onDone={done} />
          </Suspense>
        </Match>
        <Match when={doing() === "change"}>
          <Suspense>
            <ChangeForm shown={props.shown} onDone={done} />
          </Suspense>
        </Match>
      </Switch>
      <Suspense>
        <Show when={doing() === "end"}>
          <EndGroup group={props.shown.group} on={props.on} onClose={done} onGone={props.onClose} />
        </Show>
      </Suspense>
      <Show when={doing() === null || doing() === "end"}>
        <section class="panel-part">
          <h3>{it().history}</h3>
          <RosterDays shown={props.shown} onDay={props.onDay} />
        </section>
        <HistoryFold entity={`LeadingGroup/${props.shown.group.id}`} />
      </Show>
    </>
  )
}

const Card = (
  props: PanelProps & { readonly shown: GroupShown; readonly onDo: (doing: Doing) => void }
) => {
  const words = useWords()
  const it = () => words().groups
  const open = "9999-12-31"
  const facts = () => {
    const { fields, purposes } = it()
    const { unitName, purpose, docNo, docDay, validFrom, validTo } = props.shown.group
    return [
      [fields.unit, unitName] as const,
      [fields.purpose, purposes[purpose]] as const,
      [fields.docNo, docNo ?? "—"] as const,
      ...(docDay === null ? [] : [[fields.docDay, docDay] as const]),
      [fields.from, validFrom] as const,
      ...(validTo === open ? [] : [[fields.to, validTo] as const])
    ]
  }
  return (
    <>
      <Facts facts={facts()} />
      <div class="panel-part">
        <Acts shown={props.shown} on={props.on} onDo={props.onDo} />
      </div>
      <section class="panel-part">
        <h3>{it().roster(props.on)}</h3>
        <Roster seats={props.shown.roster} />
      </section>
    </>
  )
}

const Acts = (props: {
  readonly shown: GroupShown
  readonly on: Day
  readonly onDo: (doing: Doing) => void
}) => {
  const words = useWords()
  const may = useMay()
  const it = () => words().groups
  const isOver = () => props.shown.group.validTo <= props.on
  return (
    <div class="panel-acts">
      <a class={buttonClass()} href={documentHref(props.shown.group.id, props.on)}>
        <Icon name="print" />
        {it().paper}
      </a>
      <Show when={may("groups.adjust") && !isOver()}>
        <Button onClick={() => props.onDo("adjust")}>{it().adjustAct}</Button>
      </Show>
      <Show when={may("groups.change")}>
        <Button onClick={() => props.onDo("change")}>{it().changeAct}</Button>
      </Show>
      <Show when={may("groups.end") && !isOver()}>
        <Button onClick={() => props.onDo("end")}>{it().endAct}</Button>
      </Show>
    </div>
  )
}
