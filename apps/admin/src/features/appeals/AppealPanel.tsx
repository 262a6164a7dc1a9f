/** One appeal: what it contests and why, what became of it and by whom, and what can be done now. */
import { type AppealLine, useAppealAttachment } from "@aiwei/queries/publication/appealQueries"
import { useSession } from "@aiwei/queries/sessionQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, For, type JSX, lazy, Show, Suspense } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { explainedAt } from "../explanation/explainedAt.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { actorText } from "../imports/actorText.ts"
import { Facts } from "../page/Facts.tsx"
import { saveGiven } from "../page/saveGiven.ts"
import { markedLine } from "../ranking/markedLine.ts"
import { type AppealDeed, appealDeeds, awaitsCorrection, correctedAt } from "./appealDeeds.ts"
import { useAppealWords } from "./useAppealWords.ts"

const AppealDialog = lazy(() => import("./AppealDialog.tsx"))

interface Props {
  readonly appeal: AppealLine
  readonly onClose: () => void
}

export const AppealPanel = (props: Props) => {
  const words = useWords()
  const it = useAppealWords()
  return (
    <SidePanel
      label={it().record}
      title={
        <>
          {it().number(props.appeal.no)} {props.appeal.unitName}
          <small>{it().states[props.appeal.state]}</small>
        </>
      }
      closeLabel={words().close}
      onClose={props.onClose}
    >
      <Told appeal={props.appeal} />
      <Said title={it().text} text={props.appeal.text} />
      <Said title={it().decision} text={props.appeal.decision} />
      <Said title={it().reply} text={props.appeal.reply} note={it().replyNote} />
      <Due appeal={props.appeal} />
      <Acts appeal={props.appeal} />
    </SidePanel>
  )
}

const Told = (props: { readonly appeal: AppealLine }) => {
  const words = useWords()
  const it = useAppealWords()
  const facts = () => {
    const one = props.appeal
    const step = (label: string, by: string | null, at: string | null) =>
      by === null || at === null
        ? []
        : [[label, it().byAt(actorText(words(), by), minuteOf(at))] as const]
    return [
      [it().contested, it().version(one.period, one.version)],
      [it().columns.line, markedLine(words(), one.lineName, one.toBeChecked)],
      [it().columns.points, it().points(one.points, one.worth)],
      ...step(it().lodged, one.lodgedBy, one.lodgedAt),
      [it().deadline, one.lastDay],
      ...step(it().accepted, one.acceptedBy, one.acceptedAt),
      ...step(one.state === "withdrawn" ? it().withdrawn : it().decided, one.endedBy, one.endedAt),
      ...(one.outcome === null
        ? []
        : [[it().decide.outcome, <b>{it().outcomes[one.outcome]}</b>] as const])
    ] satisfies ReadonlyArray<readonly [string, JSX.Element]>
  }
  return <Facts facts={facts()} />
}

const Said = (props: {
  readonly title: string
  readonly text: string | null
  readonly note?: string
}) => (
  <Show when={props.text}>
    {(text) => (
      <section class="panel-part">
        <h3>{props.title}</h3>
        <p class="appeal-text">{text()}</p>
        <Show when={props.note}>{(note) => <p class="form-note">{note()}</p>}</Show>
      </section>
    )}
  </Show>
)

/** Upheld is not yet mended: the score is, and then the month, each on its own page. */
const Due = (props: Pick<Props, "appeal">) => {
  const it = useAppealWords()
  const may = useMay()
  return (
    <>
      <Show when={props.appeal.correctedBy !== null}>
        <p class="panel-part appeal-corrected">
          <Icon name="check" />
          <a href={correctedAt(props.appeal)}>{it().corrected(props.appeal.correctedVersion)}</a>
        </p>
      </Show>
      <Show when={awaitsCorrection(props.appeal)}>
        <div class="panel-part">
          <Notice tone="warn" text={it().toCorrect} />
          <div class="panel-acts appeal-ways">
            <Show when={may("scores.change")}>
              <a class={buttonClass()} href={`/scores/${props.appeal.period}`}>
                {it().toScores}
              </a>
            </Show>
            <a class={buttonClass()} href={`/publication/${props.appeal.period}`}>
              {it().toDesk}
            </a>
          </div>
        </div>
      </Show>
    </>
  )
}

const Acts = (props: Pick<Props, "appeal">) => {
  const words = useWords()
  const it = useAppealWords()
  const may = useMay()
  const frame = useFrame()
  const session = useSession()
  const attachment = useAppealAttachment()
  const [asked, ask] = createSignal<AppealDeed | null>(null)
  const me = () => (session.data ? `account:${session.data.name}` : null)
  const deeds = () => appealDeeds(props.appeal, may, me())
  const download = async () => {
    try {
      saveGiven(await attachment(frame.office(), props.appeal.id))
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
  }
  return (
    <div class="panel-part">
      <Show when={props.appeal.state === "accepted"}>
        <p class="form-note">{props.appeal.lodgedBy === me() ? it().ownAppeal : it().mayDecide}</p>
      </Show>
      <div class="panel-acts">
        <For each={deeds()}>
          {(deed, at) => (
            <Button
              tone={at() === 0 && (deed === "accept" || deed === "decide") ? "main" : "plain"}
              onClick={() => ask(deed)}
            >
              {it().deeds[deed]}
            </Button>
          )}
        </For>
        <Show when={props.appeal.fileName !== null}>
          <Button onClick={() => void download()}>
            <Icon name="file" />
            {it().attachment}
          </Button>
        </Show>
        <a
          class={buttonClass("bare")}
          href={explainedAt(props.appeal.period, { unitCode: null, unitId: props.appeal.unitId })}
        >
          {it().toScore}
        </a>
      </div>
      <Suspense>
        <Show when={asked()} keyed>
          {(deed) => <AppealDialog deed={deed} appeal={props.appeal} onClose={() => ask(null)} />}
        </Show>
      </Suspense>
    </div>
  )
}
