/**
 * One page of the handbook: its text, its chapters beside it. The HTML is our own, made from the project's
 * files when the admin was built; nothing that anybody typed into the system is in it.
 */
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useLocation } from "@solidjs/router"
import { createEffect, on, Show } from "solid-js"

import { useLanguage } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { HandbookNav } from "./HandbookNav.tsx"
import type { HandbookPage, PageName } from "./handbookPages.ts"

/** To the chapter the address names; without one a page begins at its head, as a new document would. */
const createArrivalAtChapter = (shown: () => HandbookPage) => {
  const location = useLocation()
  createEffect(
    on([shown, () => location.hash], ([, hash]) => {
      const id = decodeURIComponent(hash.slice(1))
      // What is above a chapter has to be on the page before it is scrolled to.
      setTimeout(() => {
        const chapter = id === "" ? null : document.getElementById(id)
        if (chapter === null) document.getElementById("page")?.scrollTo(0, 0)
        else {
          chapter.scrollIntoView({ block: "start" })
          chapter.focus({ preventScroll: true })
        }
      })
    })
  )
}

export const HandbookView = (props: { readonly name: PageName; readonly page: HandbookPage }) => {
  const { words, language } = useLanguage()
  const it = () => words().help.handbook
  const inChinese = () => props.name !== "readme"
  createArrivalAtChapter(() => props.page)
  return (
    <>
      <PageHead
        title={props.page.title}
        actions={<Button onClick={() => globalThis.print()}>{words().ranking.print}</Button>}
      />
      <div class="book">
        <HandbookNav name={props.name} page={props.page} />
        <div class="book-text">
          <Show when={inChinese() && language() !== "zh"}>
            <OtherLanguage />
          </Show>
          <article lang={inChinese() ? "zh-CN" : "en"} innerHTML={props.page.html} />
          <Show when={!inChinese()}>
            <p>
              <a href="/handbook/contents">{it().back}</a>
            </p>
          </Show>
        </div>
      </div>
    </>
  )
}

/** Said to who has chosen another language than the handbook's. */
const OtherLanguage = () => {
  const { words } = useLanguage()
  const frame = useFrame()
  const it = () => words().help.handbook
  return (
    <div class="book-language screen-only">
      <Icon name="info" />
      <p>{it().onlyChinese}</p>
      <a class={buttonClass()} href="/handbook/readme">
        {it().readme}
      </a>
      <Button onClick={() => frame.tools.open("shortcuts")}>{words().frame.shortcuts}</Button>
    </div>
  )
}
