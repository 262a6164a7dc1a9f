/** `/draws/:id`: one draw with its seed, as anybody can draw it again; on paper it is the list to take along. */
import "../../page/facts.css"
import "../../publication/publication.css"
import "../draws.css"
import { type DrawWhole, useDraw, useDrawDeeds } from "@aiwei/queries/statistics/drawQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useParams } from "@solidjs/router"
import { createEffect, createSignal, Show } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { actorText } from "../../imports/actorText.ts"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { Facts } from "../../page/Facts.tsx"
import { useDrawWords } from "../useDrawWords.ts"
import { ListPart, ReasonsPart, StrataPart } from "./DrawnParts.tsx"

export default function DrawRoute() {
  const words = useWords()
  const it = useDrawWords()
  const frame = useFrame()
  const params = useParams<{ id: string }>()
  const draw = useDraw(frame.office, () => params.id)
  const name = () => draw.data?.inputs.plan.name ?? it().title
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: it().title, href: "/draws" },
        { text: name() }
      ],
      dataAsOf: null
    })
  )
  return (
    <div class="desk">
      <PageHead
        title={name()}
        actions={
          <>
            <a class={buttonClass("bare")} href="/draws">
              {it().one.back}
            </a>
            <Button tone="main" onClick={() => print()}>
              <Icon name="print" />
              {it().one.print}
            </Button>
          </>
        }
      />
      <AnswerPage
        query={draw}
        refusal="DrawNotFound"
        refused={<EmptyState title={it().one.gone} text={it().noneTodo} />}
      >
        {(found) => <Whole draw={found()} />}
      </AnswerPage>
    </div>
  )
}

const Whole = (props: { readonly draw: DrawWhole }) => {
  const it = useDrawWords()
  return (
    <div class="desk-body" tabindex="0" role="region" aria-label={it().one.list}>
      <p class="draw-seed">
        {it().one.seed}
        <b>{props.draw.inputs.seed}</b>
      </p>
      <Again id={props.draw.id} />
      <ListPart draw={props.draw} />
      <How draw={props.draw} />
      <StrataPart draw={props.draw} />
      <ReasonsPart draw={props.draw} />
      <p class="draw-signs print-only">{it().one.signs}</p>
    </div>
  )
}

/** Draws again from what is stored. The answer stays beside the button until the page is left. */
const Again = (props: { readonly id: string }) => {
  const words = useWords()
  const it = useDrawWords()
  const frame = useFrame()
  const { verify } = useDrawDeeds(frame.office)
  const [same, setSame] = createSignal<boolean | null>(null)
  const ask = async () => {
    try {
      setSame((await verify(props.id)).same)
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
  }
  return (
    <div class="draw-again screen-only">
      <Button onClick={() => void ask()}>
        <Icon name="undo" />
        {it().one.verify}
      </Button>
      <Show when={same() !== null}>
        <Notice
          tone={same() === true ? "ok" : "bad"}
          text={same() === true ? it().one.same : it().one.differs}
        />
      </Show>
    </div>
  )
}

const How = (props: { readonly draw: DrawWhole }) => {
  const words = useWords()
  const it = useDrawWords()
  const t = () => it().one
  const plan = () => props.draw.inputs.plan
  const constraints = () => {
    const { notVisitedFor, perCommunity } = plan()
    const all = [
      ...(notVisitedFor === null ? [] : [t().notVisitedFor(notVisitedFor)]),
      ...(perCommunity === null ? [] : [t().perCommunity(perCommunity)])
    ]
    return all.length === 0 ? t().noConstraints : all.join("；")
  }
  const mustVisit = () => {
    const names = new Map(props.draw.inputs.sites.map(({ key, name }) => [key, name]))
    return plan().mustVisit.map((key) => names.get(key) ?? key)
  }
  const first = () => props.draw.result.list[0]?.key ?? ""
  return (
    <section class="desk-part">
      <h2>{t().facts}</h2>
      <Facts
        facts={[
          [t().day, props.draw.inputs.day],
          [t().constraints, constraints()],
          ...(mustVisit().length === 0 ? [] : [[t().mustVisit, mustVisit().join("、")] as const]),
          ...(plan().source === null ? [] : [[t().source, plan().source] as const]),
          [t().made, t().byAt(actorText(words(), props.draw.madeBy), minuteOf(props.draw.madeAt))],
          [t().candidatesHash, <code class="draw-hash">{props.draw.candidatesSha256}</code>],
          [t().resultHash, <code class="draw-hash">{props.draw.resultSha256}</code>]
        ]}
      />
      <p class="desk-quiet draw-how">
        {t().howTo}{" "}
        <code>{`printf '%s\\n%s' '${props.draw.inputs.seed}' '${first()}' | sha256sum`}</code>
      </p>
    </section>
  )
}
