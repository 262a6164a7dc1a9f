/** `/schemes?q=&t=`: an office's schemes by version, what rests on each, and how far it can be trusted. */
import "../../register/register.css"
import type { SchemeLine } from "@aiwei/queries/schemeDeskQueries"
import { useSchemes } from "@aiwei/queries/schemeQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useNavigate } from "@solidjs/router"
import { createEffect, createMemo, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../../page/list/ListTable.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import { schemeColumns } from "./schemeColumns.tsx"

export default function SchemesRoute() {
  const words = useWords()
  const own = useSchemeWords()
  const frame = useFrame()
  const may = useMay()
  const navigate = useNavigate()
  const found = useSchemes(frame.office)
  const columns = createMemo(() => schemeColumns(own()))
  const list = createList<SchemeLine>(columns)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: own().pages.title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={own().pages.title}
        actions={
          <Show when={may("schemes.save")}>
            <a class={buttonClass("main")} href="/schemes/new">
              <Icon name="plus" />
              {own().pages.add}
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
          words={own().pages}
          rowKey={({ id }) => id}
          rowName={({ name, version }) => `${name} ${own().pages.version(version)}`}
          opens={({ id }) => id}
          onOpen={({ version }) => navigate(`/schemes/${version}`)}
        />
      </div>
    </>
  )
}
