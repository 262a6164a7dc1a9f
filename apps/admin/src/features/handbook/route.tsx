/**
 * `/handbook/:page`: the handbook of `docs/handbook`. `/handbook?at=/accounts` goes on to the chapter that
 * concerns that page: the map of chapters is loaded with the handbook, not with every page.
 */
import "./handbook.css"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Navigate, useLocation, useParams } from "@solidjs/router"
import { createEffect, createResource, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { chapterOf } from "../help/chapterOf.ts"
import NotFound from "../start/NotFound.tsx"
import { loadPage, type PageName, pageNamed } from "./handbookPages.ts"
import { HandbookView } from "./HandbookView.tsx"

export default function HandbookRoute() {
  const params = useParams()
  const location = useLocation()
  const asked = () => params["page"]
  const found = () => pageNamed(asked() ?? "")
  const from = () => new URLSearchParams(location.search).get("at") ?? ""
  return (
    <Switch fallback={<NotFound />}>
      <Match when={asked() === undefined}>
        <Navigate href={chapterOf(from())} />
      </Match>
      <Match when={found()}>{(name) => <Opened name={name()} />}</Match>
    </Switch>
  )
}

const Opened = (props: { readonly name: PageName }) => {
  const words = useWords()
  const frame = useFrame()
  const [page] = createResource(
    () => props.name,
    async (name) => ({ name, page: await loadPage(name) })
  )
  const title = () => words().help.handbook.title
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: title(), href: "/handbook/contents" },
        { text: words().help.handbook.pages[props.name] }
      ],
      dataAsOf: null
    })
  )
  return (
    <Suspense fallback={<Skeleton label={words().loading} lines={12} />}>
      <Show when={page()}>{(read) => <HandbookView {...read()} />}</Show>
    </Suspense>
  )
}
