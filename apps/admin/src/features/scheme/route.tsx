/** `/scheme` shows the newest version, `/scheme/:id` any other. */
import { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { useParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { SchemePage } from "./SchemePage.tsx"

export default function SchemeRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ id?: string }>()
  const scheme = useScheme(frame.office, () => params.id ?? null)
  const versions = useSchemes(frame.office)
  createEffect(() => {
    const shown = scheme.isError ? undefined : scheme.data?.scheme
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: words().frame.scheme, href: "/scheme" },
        ...(shown === undefined ? [] : [{ text: words().scheme.version(shown.version) }])
      ],
      dataAsOf: null
    })
  })
  return <SchemePage scheme={scheme} versions={versions} office={frame.office()} />
}
