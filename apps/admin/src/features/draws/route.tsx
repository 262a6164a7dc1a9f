/** `/draws?q=&t=`: what was drawn, each with its seed; a name leads to its list. */
import "../register/register.css"
import { type DrawLine, useDraws } from "@aiwei/queries/statistics/drawQueries"
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
import { drawColumns } from "./drawColumns.tsx"
import { useDrawWords } from "./useDrawWords.ts"

export default function DrawsRoute() {
  const words = useWords()
  const it = useDrawWords()
  const frame = useFrame()
  const may = useMay()
  const navigate = useNavigate()
  const found = useDraws(frame.office)
  const list = createList<DrawLine>(createMemo(() => drawColumns(it(), words())))
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={it().title}
        actions={
          <Show when={may("draws.make")}>
            <a class={buttonClass("main")} href="/draws/new">
              <Icon name="plus" />
              {it().add}
            </a>
          </Show>
        }
      />
      <Unrefreshed query={found} />
      <div class="with-panel">
        <ListTable
          list={list}
          query={found}
          rows={() => found.data}
          words={it()}
          rowKey={({ id }) => id}
          rowName={({ name, day }) => `${name} ${day}`}
          opens={({ id }) => id}
          onOpen={({ id }) => navigate(`/draws/${id}`)}
        />
      </div>
    </>
  )
}
