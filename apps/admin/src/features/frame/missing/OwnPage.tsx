/**
 * A page, unless it is not for the one who is signed in: who comes to the home page without an office's
 * work goes on to a page of their own, and any other address says who may see it.
 */
import { buttonClass } from "@aiwei/ui/Button"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Navigate, useLocation } from "@solidjs/router"
import { createEffect, Match, type ParentProps, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { navGroups } from "../navGroups.ts"
import { mayOpen, ownPage, type PageRight, rightAt } from "../rights/pageRights.ts"
import { useMay } from "../rights/useMay.ts"

export const OwnPage = (props: ParentProps<{ readonly onTitle: (title: string) => void }>) => {
  const location = useLocation()
  const may = useMay()
  const refused = () => (mayOpen(may, location.pathname) ? null : rightAt(location.pathname))
  return (
    <Switch fallback={props.children}>
      <Match when={refused()?.path === "/" && ownPage(may)}>
        {(href) => <Navigate href={href()} />}
      </Match>
      <Match when={refused()}>
        {(right) => <NotYours right={right()} home={ownPage(may)} onTitle={props.onTitle} />}
      </Match>
    </Switch>
  )
}

const NotYours = (props: {
  readonly right: PageRight
  readonly home: string
  readonly onTitle: (title: string) => void
}) => {
  const words = useWords()
  const it = () => words().frame
  const title = () =>
    navGroups(
      words(),
      () => true,
      () => false
    )
      .flatMap(({ links }) => links)
      .find(({ href }) => href === props.right.path)?.text ?? it().settings
  const who = () => words().register.join(props.right.roles.map((role) => it().roles[role]))
  createEffect(() => props.onTitle(title()))
  return (
    <>
      <PageHead title={title()} />
      <EmptyState title={it().notYours} text={it().notYoursTodo(who())}>
        <a class={buttonClass("main")} href={props.home}>
          {it().toOwn}
        </a>
      </EmptyState>
    </>
  )
}
