/** `/handover/:id`: the handover sheet as it is signed: who gave what to whom, and the lines to sign on. */
import "../page/facts.css"
import "./handover.css"
import { type HandoverSheet, useHandoverSheet } from "@aiwei/queries/duty/handoverQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useParams } from "@solidjs/router"
import { createEffect, For, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useLanguage, useWords } from "../../words/language.tsx"
import { useDutyNames } from "../duties/useDutyNames.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { Facts } from "../page/Facts.tsx"
import { Sums } from "./Sums.tsx"

export default function SheetRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ id: string }>()
  const t = () => words().handover
  const found = useHandoverSheet(frame.office, () => params.id)
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: t().title, href: "/handover" },
        { text: found.data?.handover.personName ?? t().sheetTitle }
      ],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={t().sheetTitle}
        actions={
          <>
            <a class={buttonClass()} href="/handover">
              {t().toList}
            </a>
            <Show when={found.data}>
              <Button tone="main" onClick={() => globalThis.print()}>
                <Icon name="print" />
                {t().print}
              </Button>
            </Show>
          </>
        }
      />
      <Unrefreshed query={found} />
      <AnswerPage
        query={found}
        lines={10}
        refusal="HandoverNotFound"
        refused={
          <EmptyState title={t().sheetMissing} text={t().sheetMissingTodo}>
            <a class={buttonClass()} href="/handover">
              {t().toList}
            </a>
          </EmptyState>
        }
      >
        {(sheet) => <Sheet sheet={sheet()} />}
      </AnswerPage>
    </>
  )
}

const Sheet = (props: { readonly sheet: HandoverSheet }) => {
  const words = useWords()
  const t = () => words().handover
  const receivers = () => props.sheet.receivers.map((one) => t().receives(one.name, one.count))
  const facts = () => {
    const { personName, onDay, reason, docNo, madeBy, madeAt } = props.sheet.handover
    return [
      [t().signs.giver, personName],
      [t().columns.onDay, onDay],
      [t().columns.reason, t().reasons[reason]],
      ...(docNo === null ? [] : [[t().columns.docNo, docNo] as const]),
      ...(receivers().length === 0 ? [] : [[t().receivers, receivers().join(" ")] as const]),
      [t().columns.madeBy, t().madeLine(madeBy, minuteOf(madeAt))]
    ] as const
  }
  return (
    <article class="handover-sheet">
      <h2>{t().sheetOf(props.sheet.officeName)}</h2>
      <Facts facts={facts()} />
      <Lines lines={props.sheet.lines} />
      <p class="handover-sums">
        <Sums counts={props.sheet.counts} />
      </p>
      <Show when={props.sheet.beyond > 0}>
        <p role="note">{words().handover.beyond(props.sheet.beyond)}</p>
      </Show>
      <Signatures signatures={props.sheet.signatures} />
    </article>
  )
}

const Lines = (props: { readonly lines: HandoverSheet["lines"] }) => {
  const words = useWords()
  const { named } = useDutyNames()
  const t = () => words().handover
  return (
    <table class="handover-table">
      <thead>
        <tr>
          <th class="handover-no">{t().no}</th>
          <th>{t().kind}</th>
          <th>{t().thing}</th>
          <th>{t().place}</th>
          <th>{t().since}</th>
          <th>{t().goesTo}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.lines}>
          {(line) => (
            <tr>
              <td class="handover-no">{line.lineNo}</td>
              <td data-label={t().kind}>{t().kinds[line.kind]}</td>
              <th scope="row">
                {line.kind === "duty" && line.duty !== null ? named(line.duty) : line.name}
              </th>
              <td data-label={t().place}>{line.placePath}</td>
              <td data-label={t().since} class="handover-day">
                {line.since}
              </td>
              <td data-label={t().goesTo}>
                {line.successorName}
                <Show when={line.outcome !== "passed"}>
                  <small>{t().outcomes[line.outcome]}</small>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

const Signatures = (props: { readonly signatures: HandoverSheet["signatures"] }) => {
  const words = useWords()
  const { language } = useLanguage()
  const t = () => words().handover
  return (
    <section class="handover-signs" lang={language()}>
      <h3>{t().signTitle}</h3>
      <For each={props.signatures}>
        {(one) => (
          <p>
            <span>
              {t().signs[one.as]}
              <b>{one.name}</b>
            </span>
            <span class="handover-line" />
            <span>{t().signDay}</span>
            <span class="handover-line handover-line-day" />
          </p>
        )}
      </For>
    </section>
  )
}
