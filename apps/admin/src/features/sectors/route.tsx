/** `/sectors?on=&q=&t=`: sectors (M12) by whoever holds them; those that meet are told first. */
import "../page/day/log.css"
import "../register/register.css"
import { type SectorRow, useSectors } from "@aiwei/queries/duty/worklistQueries"
import { Notice } from "@aiwei/ui/Notice"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { useNavigate } from "@solidjs/router"
import { createEffect, createMemo, For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { pathText } from "../duties/pathText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { DayHead } from "../page/day/DayHead.tsx"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { column } from "../register/columns/column.ts"

const placeText = (path: string) => path.split("/").slice(1).join(" ")

const sectorColumns = (words: Words): ReadonlyArray<TableColumn<SectorRow>> => {
  const { columns: it, left } = words.sectors
  return [
    column({
      key: "name",
      title: it.name,
      width: 160,
      sticky: true,
      always: true,
      value: ({ name, active }) => (active ? name : left(name)),
      cell: ({ name, active, personId }) =>
        personId === null ? (
          left(name)
        ) : (
          <a href={`/worklist/${encodeURIComponent(personId)}`} tabindex="-1">
            {active ? name : left(name)}
          </a>
        )
    }),
    column({
      key: "count",
      title: it.count,
      kind: "number",
      width: 88,
      value: ({ places }) => places.length,
      sum: true
    }),
    column({
      key: "places",
      title: it.places,
      width: 480,
      value: ({ places }) => words.register.join(places.map((place) => pathText(words, place)))
    }),
    column({
      key: "since",
      title: it.since,
      kind: "day",
      width: 112,
      value: ({ places }) => places.map(({ since }) => since).toSorted()[0] ?? null
    })
  ]
}

export default function SectorsRoute() {
  const words = useWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const t = () => words().sectors
  const day = useDayAddress()
  const found = useSectors(frame.office, day.on)
  const list = createList<SectorRow>(createMemo(() => sectorColumns(words())))
  const key = ({ personId, name }: SectorRow) => personId ?? `name:${name}`
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.duty }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <DayHead title={t().title} day={day} />
      <Unrefreshed query={found} />
      <For each={found.data?.overlaps ?? []}>
        {({ outer, inner }) => (
          <Notice
            tone="warn"
            text={t().overlap(placeText(outer.path), outer.name, placeText(inner.path), inner.name)}
          />
        )}
      </For>
      <ListTable
        list={list}
        query={found}
        rows={() => found.data?.rows}
        words={t()}
        rowKey={key}
        rowName={({ name }) => name}
        opens={key}
        onOpen={({ personId }) => {
          if (personId !== null) navigate(`/worklist/${encodeURIComponent(personId)}`)
        }}
      />
    </>
  )
}
