/** `/gaps?duty=&on=&level=&zone=&branch=&reason=&q=&t=`: where nobody answers, and giving it to somebody. */
import "../duties.css"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { noRows } from "@aiwei/ui/table/model/RowSelection"
import type { EditAnswer } from "@aiwei/ui/table/model/TableProps"
import { createEffect, createMemo, createSignal, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { createNarrow } from "../../register/cards/createNarrow.ts"
import { useNamesLike } from "../../register/suggest/useNamesLike.ts"
import { useLevelName } from "../../tree/useLevelName.ts"
import type { GiveRow } from "../give/GiveRow.ts"
import { useGiveAndSay } from "../give/useGiveAndSay.ts"
import { pathText } from "../pathText.ts"
import { createGapsPage, type GapsPage } from "./createGapsPage.ts"
import type { ZonedGap } from "./facets.ts"
import { Facets } from "./Facets.tsx"
import { gapCards, gapColumns } from "./gapColumns.tsx"
import { GapTable } from "./GapTable.tsx"

const GiveDialog = lazy(() => import("../give/GiveDialog.tsx"))

/** Giving from the list: a name in a row, the hint beside a reason, or a question about several rows. */
const createGiving = (page: GapsPage) => {
  const words = useWords()
  const frame = useFrame()
  const give = useGiveAndSay()
  const [asked, ask] = createSignal<ReadonlyArray<GiveRow>>([])
  const rowOf = (row: ZonedGap): GiveRow => ({
    placeId: row.placeId,
    place: pathText(words(), row),
    level: row.level,
    duty: row.duty,
    dutyName: page.names.named(row.duty),
    gap: row
  })
  const named = async (
    row: ZonedGap,
    holder: { readonly name: string } | { readonly personId: string },
    name: string
  ): Promise<EditAnswer> => {
    const day = page.address.on()
    // A name that was misspelt is corrected; whoever else is named begins on the day looked at.
    const from = row.reason === "nameUnknown" ? null : day
    const answer = await give({ rows: [rowOf(row)], holder, from, day }, name)
    if ("refused" in answer) return answer
    frame.say(answer.said, answer.undo)
    return { ok: true }
  }
  return {
    asked,
    ask: (rows: ReadonlyArray<ZonedGap>) => ask(rows.map(rowOf)),
    named,
    byHint: async (row: ZonedGap, personId: string, name: string) => {
      const answer = await named(row, { personId }, name)
      if ("refused" in answer) frame.say(answer.refused)
    }
  }
}

export default function GapsRoute() {
  const words = useWords()
  const frame = useFrame()
  const levelName = useLevelName()
  const namesLike = useNamesLike(frame.office)
  const page = createGapsPage()
  const giving = createGiving(page)
  const { address, found } = page
  const narrow = createNarrow()
  const columns = createMemo(() =>
    (narrow() ? gapCards : gapColumns)({
      words: words(),
      day: address.on(),
      dutyName: page.names.named,
      levelName,
      onName: page.mayGive
        ? (row, personId, name) => void giving.byHint(row, personId, name)
        : null,
      suggest: (text) => (text.trim() === "" ? [] : namesLike(text.trim()))
    })
  )
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.duty }, { text: words().gaps.title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <Head page={page} />
      <Unrefreshed query={found} />
      <div class="gap-board" aria-busy={found.isPlaceholderData}>
        <Facets page={page} />
        <GapTable
          page={page}
          asCards={narrow()}
          columns={columns()}
          onGive={giving.ask}
          onName={(row, name) => giving.named(row, { name }, name)}
        />
      </div>
      <Asked page={page} giving={giving} />
    </>
  )
}

const Head = (props: { readonly page: GapsPage }) => {
  const words = useWords()
  const { address } = props.page
  return (
    <PageHead
      title={words().gaps.title}
      state={<Total page={props.page} />}
      actions={
        <AsOf
          label={words().tree.asOf}
          value={address.on()}
          today={address.today}
          words={words().tree.day}
          onChange={address.goToDay}
        />
      }
    />
  )
}

const Asked = (props: {
  readonly page: GapsPage
  readonly giving: ReturnType<typeof createGiving>
}) => {
  const frame = useFrame()
  const { page, giving } = props
  return (
    <Suspense>
      <Show when={giving.asked().length > 0}>
        <GiveDialog
          rows={giving.asked()}
          day={page.address.on()}
          onLeave={() => giving.ask([])}
          onDone={(said, undo) => {
            giving.ask([])
            page.select(noRows)
            frame.say(said, undo)
          }}
        />
      </Show>
    </Suspense>
  )
}

/** More than could be read are not counted: that is said, with what to do about it. */
const Total = (props: { readonly page: GapsPage }) => {
  const words = useWords()
  return (
    <Show when={props.page.found.data}>
      {(data) => (
        <span class="gap-total" role="status">
          {data().rows.length < data().total
            ? words().gaps.more(data().rows.length, data().total)
            : words().gaps.total(data().total)}
        </span>
      )}
    </Show>
  )
}
