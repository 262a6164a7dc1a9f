/** `/handover/new?person=&on=&reason=`: everything somebody holds, to whom each thing goes, and the deed. */
import "../frame/formPage.css"
import "./handover.css"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useNavigate } from "@solidjs/router"
import { createEffect, For, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { ByPost } from "./ByPost.tsx"
import { createHandover, type HandoverPage } from "./createHandover.ts"
import { sheetHref } from "./handoverAddress.ts"
import { HandoverBar } from "./HandoverBar.tsx"
import { KindPart } from "./KindPart.tsx"
import { Sums } from "./Sums.tsx"

const OtherDialog = lazy(() => import("./OtherDialog.tsx"))

/** The first thing that nothing was said of: where the writer has to go on. */
const focusUndecided = () =>
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(".handover-undecided select")?.focus()
  })

export default function NewHandoverRoute() {
  const words = useWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const t = () => words().handover
  const page = createHandover(({ handover: { id, personName, onDay } }) => {
    frame.say(t().made(personName, onDay))
    navigate(sheetHref(id))
  })
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: t().title, href: "/handover" },
        { text: t().make }
      ],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead title={t().make} actions={<Act page={page} />} />
      <div class="handover">
        <HandoverBar page={page} />
        <Show
          when={page.address.person() !== null}
          fallback={<EmptyState title={t().pick} text={t().pickTodo} />}
        >
          <Unrefreshed query={page.preview} />
          <AnswerPage query={page.preview} lines={8}>
            {(data) => (
              <div class="handover-list" aria-busy={page.preview.isPlaceholderData}>
                <Held page={page} name={data().person.name} beyond={data().beyond} />
                <ByPost things={data().exOfficio} />
              </div>
            )}
          </AnswerPage>
        </Show>
      </div>
      <Suspense>
        <Show when={page.asked()}>
          {(asked) => (
            <OtherDialog asked={asked()} onTake={page.takes} onLeave={() => page.ask(null)} />
          )}
        </Show>
      </Suspense>
    </>
  )
}

const Act = (props: { readonly page: HandoverPage }) => {
  const words = useWords()
  const t = () => words().handover
  const name = () => props.page.preview.data?.person.name
  return (
    <Show when={props.page.things().length > 0 && name()}>
      {(who) => (
        <Button
          tone="main"
          disabled={props.page.busy() || props.page.preview.isPlaceholderData}
          onClick={async () => {
            if ((await props.page.act()) !== null) focusUndecided()
          }}
        >
          {props.page.busy() ? t().acting : t().act(who())}
        </Button>
      )}
    </Show>
  )
}

const Held = (props: {
  readonly page: HandoverPage
  readonly name: string
  readonly beyond: number
}) => {
  const words = useWords()
  const t = () => words().handover
  const counts = () => props.page.counts()
  return (
    <Show
      when={props.page.things().length > 0}
      fallback={
        <EmptyState title={t().nothing(props.name)} text={t().nothingTodo}>
          <a class={buttonClass()} href={`/people?record=${props.page.address.person() ?? ""}`}>
            {t().toPeople}
          </a>
        </EmptyState>
      }
    >
      <p class="handover-sums" role="status">
        <b>{t().held(props.name, props.page.things().length)}</b>
        <Sums counts={counts()} />
      </p>
      <Notice text={props.page.refused()} />
      <Show when={props.beyond > 0}>
        <Notice tone="warn" text={t().beyondTold(props.beyond)} />
      </Show>
      <Show when={counts().open > 0}>
        <Notice tone="warn" text={t().openTold(counts().open)} />
      </Show>
      <For each={props.page.kinds()}>{(part) => <KindPart page={props.page} part={part} />}</For>
    </Show>
  )
}
