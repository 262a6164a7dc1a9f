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

/** Where the first import begins, and where its office comes from. */
const before = new Set(["/", "/import"])

const pagesOfOffice = (words: Words) => [
  ...navGroups(words, () => false).flatMap(({ links }) => links),
  { href: "/settings", text: words.settings.title }
]

export const OfOffice = (
  props: ParentProps<{ readonly isNew: boolean; readonly onTitle: (title: string) => void }>
) => {
  const words = useWords()
  const location = useLocation()
  const page = () => {
    const { pathname } = location
    return pagesOfOffice(words()).find(
      ({ href }) => !before.has(href) && (pathname === href || pathname.startsWith(`${href}/`))
    )?.text
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
  createEffect(() => props.onTitle(props.title))
  return (
    <>
      <PageHead title={props.title} />
      <EmptyState title={words().frame.noOffice} text={words().frame.noOfficeTodo}>
        <a class={buttonClass("main")} href="/import">
          {words().ranking.toImport}
        </a>
      </EmptyState>
    </>
  )
}
