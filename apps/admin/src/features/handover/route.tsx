/** `/handover?q=&t=`: the handovers that were made, and the way to a new one. */
import "../register/register.css"
import { type HandoverRow, useHandovers } from "@aiwei/queries/duty/handoverQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useNavigate } from "@solidjs/router"
import { createEffect, createMemo, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { sheetHref } from "./handoverAddress.ts"
import { handoverColumns } from "./handoverColumns.tsx"

export default function HandoversRoute() {
  const words = useWords()
  const frame = useFrame()
  const may = useMay()
  const navigate = useNavigate()
  const t = () => words().handover
  const found = useHandovers(frame.office)
  const list = createList<HandoverRow>(createMemo(() => handoverColumns(words())))
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.duty }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <PageHead
        title={t().title}
        actions={
          <Show when={may("handovers.make")}>
            <a class={buttonClass("main")} href="/handover/new">
              <Icon name="plus" />
              {t().make}
            </a>
          </Show>
        }
      />
      <Unrefreshed query={found} />
      <ListTable
        list={list}
        query={found}
        rows={() => found.data}
        words={t()}
        rowKey={({ id }) => id}
        rowName={({ personName }) => personName}
        opens={({ id }) => id}
        onOpen={({ id }) => navigate(sheetHref(id))}
      />
    </>
  )
}
