/** `/schemes/:version/edit?at=`: one version as a draft; the address says which panel is open. */
import { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useNavigate, useParams } from "@solidjs/router"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { NoScheme } from "../../scores/NoScheme.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import { EditPage } from "./EditPage.tsx"

export default function EditRoute() {
  const words = useWords()
  const own = useSchemeWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const params = useParams<{ version: string }>()
  const scheme = useScheme(frame.office, () => params.version)
  const versions = useSchemes(frame.office)
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: own().pages.title, href: "/schemes" },
        { text: own().pages.version(Number(params.version)), href: `/schemes/${params.version}` },
        { text: own().pages.edit }
      ],
      dataAsOf: null
    })
  )
  return (
    <AnswerPage
      query={scheme}
      refusal="SchemeNotFound"
      refused={
        <>
          <PageHead title={words().frame.scheme} />
          <NoScheme text={words().scheme.noneTodo} />
        </>
      }
    >
      {(shown) => (
        // Made anew for another version only: what is typed outlives a refreshed answer.
        <Show when={versions.data === undefined ? null : shown().scheme.id} keyed>
          {(id) => (
            <EditPage
              of={id}
              document={shown().document}
              versions={versions.data ?? []}
              base={versions.data?.find((one) => one.id === id) ?? null}
              onSaved={(version) => navigate(`/schemes/${version}`)}
            />
          )}
        </Show>
      )}
    </AnswerPage>
  )
}
