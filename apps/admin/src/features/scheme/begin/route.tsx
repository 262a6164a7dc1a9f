/** `/schemes/new?from=`: where a scheme begins; what was chosen is edited here until it is saved. */
import { useSchemes } from "@aiwei/queries/schemeQueries"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { createEffect, createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { emptyDocument } from "../document/newParts.ts"
import { EditPage } from "../edit/EditPage.tsx"
import { keptDraft } from "../edit/keptDraft.ts"
import { useSchemeWords } from "../useSchemeWords.ts"
import { BeginPage } from "./BeginPage.tsx"
import { type Begun, thisMonth } from "./Begun.ts"

export default function NewSchemeRoute() {
  const words = useWords()
  const own = useSchemeWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams<{ from?: string }>()
  const versions = useSchemes(frame.office)
  /** A page that is opened again goes on with the draft it had. */
  const again = (): Begun | null => {
    const from = search.from
    const kept = from === undefined ? null : keptDraft(`new:${from}`)
    return kept === null ? null : { from: from ?? "", document: emptyDocument(thisMonth()) }
  }
  const [begun, setBegun] = createSignal<Begun | null>(again())
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: own().pages.title, href: "/schemes" },
        { text: own().pages.add }
      ],
      dataAsOf: null
    })
  )
  const begin = (next: Begun) => {
    setSearch({ from: next.from }, { scroll: false })
    setBegun(next)
  }
  return (
    <Show when={begun()} keyed fallback={<BeginPage onBegin={begin} />}>
      {(now) => (
        <EditPage
          of={`new:${now.from}`}
          document={now.document}
          versions={versions.data ?? []}
          base={null}
          onSaved={(version) => navigate(`/schemes/${version}`)}
        />
      )}
    </Show>
  )
}
