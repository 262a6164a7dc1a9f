/** One partner unit beside the list: what it was given, its sessions, and writing a session down. */
import type { Day } from "@aiwei/domain/shared/Day"
import { type PartnerRow, type SessionLine, useSessions } from "@aiwei/queries/duty/partnerQueries"
import { Button } from "@aiwei/ui/Button"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { placeHref } from "../duties/dutyLinks.ts"
import { pathText } from "../duties/pathText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Facts } from "../page/Facts.tsx"
import { SessionForm } from "./SessionForm.tsx"

interface Asked {
  readonly partner: PartnerRow
  readonly on: Day
}

export const PartnerPanel = (props: Asked & { readonly onClose: () => void }) => {
  const words = useWords()
  const may = useMay()
  const t = () => words().partners
  const [writing, write] = createSignal(false)
  const id = () => props.partner.organisationId
  const facts = () =>
    [
      [t().columns.contact, props.partner.contact ?? t().noContact],
      [t().columns.stairwells, String(props.partner.stairwells)],
      [t().columns.sessions, t().sessionsOf(props.partner.sums)]
    ] as const
  return (
    <SidePanel
      label={t().record}
      title={props.partner.name}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Facts facts={facts()} />
      <Show when={id() !== null && props.partner.active && may("partners.session") && !writing()}>
        <div class="panel-part panel-acts">
          <Button tone="main" onClick={() => write(true)}>
            {t().add}
          </Button>
        </div>
      </Show>
      <Show when={writing() && id()}>
        {(partner) => (
          <SessionForm
            partner={partner()}
            place={props.partner.places[0] ?? null}
            onClose={() => write(false)}
          />
        )}
      </Show>
      <Places {...props} />
      <Show when={id()}>{(partner) => <Log partner={partner()} on={props.on} />}</Show>
    </SidePanel>
  )
}

const Places = (props: Asked) => {
  const words = useWords()
  const t = () => words().partners
  return (
    <section class="panel-part">
      <h3>{t().places}</h3>
      <ul class="day-log">
        <For each={props.partner.places} fallback={<li class="day-note">{t().noPlaces}</li>}>
          {({ placeId, stairwells, since, ...place }) => (
            <li>
              <a href={placeHref(placeId, props.on)}>{pathText(words(), place)}</a>
              <p>
                <small>{t().placeFacts(stairwells, since)}</small>
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

const Log = (props: { readonly partner: string; readonly on: Day }) => {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().partners
  const sessions = useSessions(
    frame.office,
    () => props.partner,
    () => props.on
  )
  return (
    <section class="panel-part">
      <h3>{t().log}</h3>
      <ul class="day-log">
        <For
          each={sessions.data?.rows ?? []}
          fallback={
            <li class="day-note">
              {sessions.data === undefined ? words().loading : t().noSessions}
            </li>
          }
        >
          {(session: SessionLine) => (
            <li>
              <b>{session.day}</b>
              {session.placeName}{" "}
              <Show when={session.weekend}>
                <Tag>{t().weekend}</Tag>
              </Show>
              <p>{t().sessionFacts(session)}</p>
              <Show when={session.remark}>{(text) => <small>{text()}</small>}</Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
