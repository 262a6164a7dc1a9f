/** `/schemes/:version` (also by id) shows one version; `/scheme` and `/scheme/:version` go on working, the former for the newest. `?with=` compares. */
import { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { useParams, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { SchemePage } from "./SchemePage.tsx"

export default function SchemeRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ version?: string }>()
  const [search, setSearch] = useSearchParams<{ with?: string }>()
  const scheme = useScheme(frame.office, () => params.version ?? null)
  const versions = useSchemes(frame.office)
  createEffect(() => {
    const shown = scheme.isError ? undefined : scheme.data?.scheme
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: words().frame.scheme, href: "/schemes" },
        ...(shown === undefined ? [] : [{ text: words().scheme.version(shown.version) }])
      ],
      dataAsOf: null
    })
  })
  return (
    <SchemePage
      scheme={scheme}
      versions={versions}
      office={frame.office()}
      with={search.with ?? null}
      onCompare={(version) => setSearch({ with: version }, { replace: true, scroll: false })}
    />
  )
}
