/** `/zones/board?on=`: every zone as a card, what is wrong first; a community is moved from a day on. */
import "./zoneBoard.css"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { createEffect, For, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import type { Board, BoardLine } from "./boardOf.ts"
import { CommunityLine } from "./CommunityLine.tsx"
import { createZoneBoard, type ZoneBoardPage } from "./createZoneBoard.ts"
import { ZoneCard } from "./ZoneCard.tsx"

const MoveDialog = lazy(() => import("./MoveDialog.tsx"))

export default function ZoneBoardRoute() {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().zoneBoard
  const page = createZoneBoard()
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: words().zones.title, href: "/zones" },
        { text: t().title }
      ],
      dataAsOf: null
    })
  )
  return (
    <>
      <Head page={page} />
      <Unrefreshed query={page.found} />
      <AnswerPage query={page.found}>
        {() => (
          <div class="zone-board" aria-busy={page.found.isPlaceholderData}>
            <Show when={page.board()}>{(board) => <Cards page={page} board={board()} />}</Show>
          </div>
        )}
      </AnswerPage>
      <Suspense>
        <Show when={page.moving()} keyed>
          {(moving) => <MoveDialog page={page} moving={moving} />}
        </Show>
      </Suspense>
    </>
  )
}

const Head = (props: { readonly page: ZoneBoardPage }) => {
  const words = useWords()
  const { address } = props.page
  return (
    <PageHead
      title={words().zoneBoard.title}
      actions={
        <>
          <AsOf
            label={words().tree.asOf}
            value={address.on()}
            today={address.today}
            words={words().tree.day}
            onChange={address.goToDay}
          />
          <Button tone="bare" onClick={() => globalThis.print()}>
            <Icon name="print" />
            {words().register.print}
          </Button>
        </>
      }
    />
  )
}

const Cards = (props: { readonly page: ZoneBoardPage; readonly board: Board }) => {
  const words = useWords()
  const t = () => words().zoneBoard
  return (
    <Show
      when={props.board.cards.length > 0}
      fallback={
        <EmptyState title={words().zones.none} text={t().noneTodo}>
          <a class={buttonClass("main")} href="/zones?new=1">
            {words().zones.add}
          </a>
        </EmptyState>
      }
    >
      <Wrong page={props.page} title={t().loose} note={t().looseTodo} lines={props.board.loose} />
      <Show when={props.board.twice.length > 0}>
        <p class="zone-twice" role="status">
          <Icon name="warning" />
          {t().twice(words().register.join(props.board.twice.map(({ name }) => name)))}
        </p>
      </Show>
      <div class="zone-cards">
        <For each={props.board.cards}>{(card) => <ZoneCard page={props.page} card={card} />}</For>
      </div>
    </Show>
  )
}

/** Communities in no zone: nobody leads what is in them. */
const Wrong = (props: {
  readonly page: ZoneBoardPage
  readonly title: string
  readonly note: string
  readonly lines: ReadonlyArray<BoardLine>
}) => (
  <Show when={props.lines.length > 0}>
    <section class="zone-card zone-led-not zone-loose" aria-label={props.title}>
      <header>
        <h2>{props.title}</h2>
        <p class="zone-point">{props.note}</p>
      </header>
      <ul class="zone-lines">
        <For each={props.lines}>
          {(line) => <CommunityLine page={props.page} line={line} zone={null} />}
        </For>
      </ul>
    </section>
  </Show>
)
