/** `/inspections/:id`: one round with all it found, the unit's total as it is now, and what can be added or taken back. */
import "../../page/facts.css"
import "../../ranking/bar.css"
import "../inspections.css"
import type { Month } from "@aiwei/domain/shared/Month"
import { useOwnDoubles } from "@aiwei/queries/evidence/doubleQueries"
import {
  type RoundShown,
  useEvidenceDeeds,
  useRound
} from "@aiwei/queries/evidence/inspectionQueries"
import { useExplanation } from "@aiwei/queries/rankingQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Tag } from "@aiwei/ui/Tag"
import { useParams } from "@solidjs/router"
import { createEffect, createSignal, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { createGrid } from "../grid/createGrid.ts"
import { FindingGrid } from "../grid/FindingGrid.tsx"
import { useInspectionWords } from "../useInspectionWords.ts"
import { useMonthScheme } from "../useMonthScheme.ts"
import { WithdrawDialog } from "../WithdrawDialog.tsx"
import { againAt } from "./againAt.ts"
import { FindingTable } from "./FindingTable.tsx"
import { RoundFacts } from "./RoundFacts.tsx"
import { TotalNow } from "./TotalNow.tsx"

const Doubles = lazy(() => import("./Doubles.tsx"))

export default function RoundRoute() {
  const words = useWords()
  const it = useInspectionWords()
  const frame = useFrame()
  const params = useParams<{ id: string }>()
  const round = useRound(frame.office, () => params.id)
  createEffect(() => {
    const shown = round.isError ? undefined : round.data
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        {
          text: it().title,
          href: `/inspections${shown === undefined ? "" : `?period=${shown.day.slice(0, 7)}`}`
        },
        ...(shown === undefined ? [] : [{ text: `${shown.day} ${it().kinds[shown.kind]}` }])
      ],
      dataAsOf: null
    })
  })
  return (
    <AnswerPage query={round}>
      {(shown) => (
        <>
          <Round round={shown()} query={round} />
        </>
      )}
    </AnswerPage>
  )
}

const createRoundPage = (round: () => RoundShown) => {
  const frame = useFrame()
  const period = () => round().day.slice(0, 7) as Month
  const month = useMonthScheme(period)
  const card = useExplanation(
    frame.office,
    period,
    () => round().unitId,
    () => null
  )
  return { period, month, card, deeds: useEvidenceDeeds(frame.office) }
}

interface RoundProps {
  readonly round: RoundShown
  readonly query: ReturnType<typeof useRound>
}

const Round = (props: RoundProps) => {
  const it = useInspectionWords()
  const page = createRoundPage(() => props.round)
  const frame = useFrame()
  const may = useMay()
  const own = useOwnDoubles(frame.office, () => props.round.blindTo !== null)
  const mine = () => own.data?.find(({ inspection }) => inspection === props.round.blindTo)
  // The explanation, which names the unit to everybody else, is kept from whoever scores it again.
  const unit = () => page.card.data?.unit.name ?? mine()?.unit.name ?? ""
  return (
    <>
      <PageHead
        title={`${unit()} ${it().kinds[props.round.kind]}`}
        state={
          <>
            <Tag>{props.round.day}</Tag>
            <Show when={props.round.doubleOf !== null}>
              <Tag>{it().doubled}</Tag>
            </Show>
            <Show when={props.round.withdrawn !== null}>
              <Tag tone="bad">{it().struck}</Tag>
            </Show>
          </>
        }
        actions={<Acts round={props.round} unit={unit()} page={page} />}
      />
      <Unrefreshed query={props.query} />
      <div class="round-body">
        <TotalNow card={page.card} period={page.period()} />
        <RoundFacts round={props.round} document={page.month.document()} />
        <h2>{it().round.findings}</h2>
        <Show
          when={props.round.blindTo === null}
          fallback={<Blind round={props.round} unit={unit()} page={page} />}
        >
          <FindingTable round={props.round} document={page.month.document()} deeds={page.deeds} />
        </Show>
        <Show when={props.round.doubleOf === null && may("inspections.doubles")}>
          <Suspense>
            <Doubles round={props.round} />
          </Suspense>
        </Show>
        <Show when={props.round.blindTo === null}>
          <Extend round={props.round} page={page} />
        </Show>
      </div>
    </>
  )
}

type Page = ReturnType<typeof createRoundPage>

/** What stands where the findings would, for whoever scores the round again. */
const Blind = (props: {
  readonly round: RoundShown
  readonly unit: string
  readonly page: Page
}) => {
  const it = useInspectionWords()
  const frame = useFrame()
  const words = useWords()
  const id = () => props.round.blindTo ?? props.round.id
  const see = async () => {
    try {
      await props.page.deeds.giveUpDouble.mutateAsync(id())
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
  }
  return (
    <>
      <Notice tone="info" text={it().round.blind} />
      <p class="round-acts">
        <a
          class={buttonClass("main")}
          href={againAt({ ...props.round, id: id(), unit: props.unit })}
        >
          {it().again.record}
        </a>
        <Button onClick={() => void see()}>{it().round.blindEnd}</Button>
      </p>
    </>
  )
}

const Acts = (props: {
  readonly round: RoundShown
  readonly unit: string
  readonly page: Page
}) => {
  const it = useInspectionWords()
  const may = useMay()
  const [asked, ask] = createSignal(false)
  const again = () => againAt({ ...props.round, unit: props.unit })
  const counts = () => props.round.withdrawn === null
  // While it is open its button stands beside what is kept back.
  const canScore = () =>
    counts() &&
    props.round.doubleOf === null &&
    props.round.blindTo === null &&
    may("inspections.record")
  return (
    <>
      <Show when={canScore()}>
        <a class={buttonClass()} href={again()}>
          {it().doubled}
        </a>
      </Show>
      <Show when={counts() && may("inspections.withdraw")}>
        <Button onClick={() => ask(true)}>{it().round.withdraw}</Button>
      </Show>
      <Show when={asked()}>
        <WithdrawDialog
          title={it().withdraw.title}
          lines={it().withdraw.lines}
          act={(reason) =>
            props.page.deeds.withdrawRound.mutateAsync({ id: props.round.id, reason })
          }
          onClose={() => ask(false)}
        />
      </Show>
    </>
  )
}

/** More findings for a round that counts: they are kept all together, and the total above is asked for again. */
const Extend = (props: { readonly round: RoundShown; readonly page: Page }) => {
  const it = useInspectionWords()
  const frame = useFrame()
  const may = useMay()
  const grid = createGrid(props.page.month.document, (findings) =>
    props.page.deeds.extend.mutateAsync({
      unit: props.round.unitId,
      period: props.page.period(),
      id: props.round.id,
      findings
    })
  )
  const count = () => grid.filled().length
  const save = async () => {
    const rows = count()
    if (rows === 0) return grid.refuse(it().grid.nothing)
    if (await grid.save()) frame.say(it().grid.saved(rows))
  }
  return (
    <Show when={props.round.withdrawn === null && may("inspections.extend")}>
      <h2>{it().grid.add}</h2>
      <FindingGrid grid={grid} onSave={() => void save()} />
      <p class="round-acts">
        <Button tone="main" disabled={grid.busy() || count() === 0} onClick={() => void save()}>
          {it().grid.save(count())}
        </Button>
      </p>
    </Show>
  )
}
