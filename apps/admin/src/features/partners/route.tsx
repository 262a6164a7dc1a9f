/** `/partners?on=&q=&t=&record=`: partner units (M13), the stairwells they have, and those that nobody has. */
import "../page/day/log.css"
import "../page/facts.css"
import "../register/register.css"
import {
  type PartnerRow,
  usePartnerCoverage,
  usePartners
} from "@aiwei/queries/duty/partnerQueries"
import { Button } from "@aiwei/ui/Button"
import { createEffect, createMemo, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { DayHead } from "../page/day/DayHead.tsx"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { OpenStairwells } from "./OpenStairwells.tsx"
import { partnerColumns, partnerKey } from "./partnerColumns.tsx"
import { PartnerPanel } from "./PartnerPanel.tsx"

/** In the address: what stands beside the list are the stairwells without a partner. */
const uncovered = "open"

export default function PartnersRoute() {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().partners
  const day = useDayAddress()
  const found = usePartners(frame.office, day.on)
  const coverage = usePartnerCoverage(frame.office, day.on)
  const list = createList<PartnerRow>(
    createMemo(() => partnerColumns(words(), (id) => list.address.openRecord(id)))
  )
  const open = () => found.data?.rows.find((row) => partnerKey(row) === list.openId())
  const close = () => list.address.openRecord(null)
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.daily }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <DayHead title={t().title} day={day} state={<Covered coverage={coverage} />}>
        <Show when={(coverage.data?.total ?? 0) > 0}>
          <Button onClick={() => list.address.openRecord(uncovered)}>
            {t().open(coverage.data?.total ?? 0)}
          </Button>
        </Show>
      </DayHead>
      <Unrefreshed query={found} />
      <div class="with-panel">
        <ListTable
          list={list}
          query={found}
          rows={() => found.data?.rows}
          words={t()}
          rowKey={partnerKey}
          rowName={({ name }) => name}
          opens={partnerKey}
        />
        <Switch>
          <Match when={list.openId() === uncovered && coverage.data}>
            {(all) => <OpenStairwells coverage={all()} onClose={close} />}
          </Match>
          <Match when={open()} keyed>
            {(partner) => <PartnerPanel partner={partner} on={day.on()} onClose={close} />}
          </Match>
          <Match when={list.openId() !== null && found.data !== undefined}>
            <RecordGone words={t()} onClose={close} />
          </Match>
        </Switch>
      </div>
    </>
  )
}

const Covered = (props: { readonly coverage: ReturnType<typeof usePartnerCoverage> }) => {
  const words = useWords()
  return (
    <Show when={props.coverage.data}>
      {(all) => (
        <span class="day-share" role="status">
          {words().partners.covered(all().covered, all().stairwells)}
        </span>
      )}
    </Show>
  )
}
