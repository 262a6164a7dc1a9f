/**
 * A page, or what comes before it: while nothing was imported there is no office whose figures, people or
 * settings it could show, and the server would refuse each question with the same words.
 */
import { buttonClass } from "@aiwei/ui/Button"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useLocation } from "@solidjs/router"
import { createEffect, type ParentProps, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { Words } from "../../../words/Words.ts"
import { navGroups } from "../navGroups.ts"
import { isAt, mayOpen } from "../rights/pageRights.ts"
import { type May, useMay } from "../rights/useMay.ts"

/** Where the first import begins, where its office comes from, and what concerns no office. */
const before = new Set([
  "/",
  "/import",
  "/founding",
  "/accounts",
  "/rights",
  "/security",
  "/audit",
  "/backups",
  "/personal",
  "/webhooks"
])

const pagesOfOffice = (words: Words, may: May) => [
  ...navGroups(words, may, () => false).flatMap(({ links }) => links),
  // The address that letters and marks of before lead to.
  { href: "/scheme", text: words.frame.scheme },
  { href: "/settings", text: words.settings.title }
]

export const OfOffice = (
  props: ParentProps<{ readonly isNew: boolean; readonly onTitle: (title: string) => void }>
) => {
  const words = useWords()
  const location = useLocation()
  const may = useMay()
  const page = () => {
    const { pathname } = location
    return pagesOfOffice(words(), may).find(({ href }) => !before.has(href) && isAt(pathname, href))
      ?.text
  }
  return (
    <Show when={props.isNew && page()} fallback={props.children}>
      {(title) => <FirstImport title={title()} onTitle={props.onTitle} />}
    </Show>
  )
}

const FirstImport = (props: {
  readonly title: string
  readonly onTitle: (title: string) => void
}) => {
  const words = useWords()
  const may = useMay()
  createEffect(() => props.onTitle(props.title))
  return (
    <>
      <PageHead title={props.title} />
      <EmptyState title={words().frame.noOffice} text={words().frame.noOfficeTodo}>
        <Show when={mayOpen(may, "/import")}>
          <a class={buttonClass("main")} href="/import">
            {words().ranking.toImport}
          </a>
        </Show>
      </EmptyState>
    </>
  )
}
