/** One contact point beside the list: whose it is, the visits with what was found, and writing one down. */
import type { Day } from "@aiwei/domain/shared/Day"
import { type ContactBoard, useVisits, type VisitLine } from "@aiwei/queries/duty/contactQueries"
import { Button } from "@aiwei/ui/Button"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Facts } from "../page/Facts.tsx"
import type { PointRow } from "./pointRows.ts"
import { VisitForm } from "./VisitForm.tsx"

interface Shown {
  readonly point: PointRow
  readonly holder: ContactBoard["holders"][number] | undefined
}

export const PointPanel = (props: Shown & { readonly on: Day; readonly onClose: () => void }) => {
  const words = useWords()
  const may = useMay()
  const t = () => words().contacts
  const [editing, edit] = createSignal<VisitLine | "new" | null>(null)
  return (
    <SidePanel
      label={t().record}
      title={props.point.name}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Known {...props} />
      <Show when={may("contacts.visit") && editing() === null}>
        <div class="panel-part panel-acts">
          <Button tone="main" onClick={() => edit("new")}>
            {t().add}
          </Button>
        </div>
      </Show>
      <Show when={editing()} keyed>
        {(visit) => (
          <VisitForm
            point={props.point}
            visit={visit === "new" ? null : visit}
            onClose={() => edit(null)}
          />
        )}
      </Show>
      <Log point={props.point} on={props.on} onCorrect={edit} />
    </SidePanel>
  )
}

const Known = (props: Shown) => {
  const words = useWords()
  const t = () => words().contacts
  const facts = () => {
    const { path, holder, visits, lastVisit } = props.point
    const months = props.holder?.months ?? []
    return [
      [t().columns.path, path.split("/").slice(0, -1).join(" ")],
      [
        t().columns.holder,
        holder === null ? (
          <span class="day-missing">{t().nobody}</span>
        ) : holder.personId === null ? (
          holder.name
        ) : (
          <a href={`/people?record=${encodeURIComponent(holder.personId)}`}>{holder.name}</a>
        )
      ],
      [t().columns.visits, String(visits)],
      [t().columns.lastVisit, lastVisit ?? t().never],
      ...(months.length === 0
        ? []
        : [
            [
              t().perMonth,
              months.map(({ month, own }) => t().month(month, own)).join("，")
            ] as const
          ])
    ] as const
  }
  return <Facts facts={facts()} />
}

const Log = (props: {
  readonly point: PointRow
  readonly on: Day
  readonly onCorrect: (visit: VisitLine) => void
}) => {
  const words = useWords()
  const frame = useFrame()
  const may = useMay()
  const t = () => words().contacts
  const visits = useVisits(
    frame.office,
    () => props.point.id,
    () => props.on
  )
  return (
    <section class="panel-part">
      <h3>{t().log}</h3>
      <ul class="day-log">
        <For
          each={visits.data?.rows ?? []}
          fallback={
            <li class="day-note">{visits.data === undefined ? words().loading : t().noVisits}</li>
          }
        >
          {(visit) => (
            <li>
              <b>{visit.day}</b>
              {words().register.join(visit.people.map(({ name }) => name))}
              <Show when={may("contacts.correct")}>
                <Button
                  size="small"
                  tone="bare"
                  aria-label={t().correctOf(visit.day)}
                  onClick={() => props.onCorrect(visit)}
                >
                  {t().correct}
                </Button>
              </Show>
              <p>{visit.findings}</p>
              <Show when={visit.followUp}>{(text) => <small>{t().followUpOf(text())}</small>}</Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
