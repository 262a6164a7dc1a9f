/** What the page of the tree knows and can do: the tree, what is open in it, the card beside it. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useCard, useOffices, useRail } from "@aiwei/queries/orgQueries"
import type { DateRail } from "@aiwei/ui/day/DateRail"
import { type Accessor, type ComponentProps, createEffect, createSignal, on } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { createOrgSource, type OrgNode } from "./createOrgSource.ts"
import { createTreeAsks } from "./edits/createTreeAsks.ts"
import { railSpan } from "./railSpan.ts"
import type { TreeAddress } from "./treeAddress.ts"

/** Where there is no room for both, the tree comes first and the card is a page of its own. */
export const narrow = () => globalThis.matchMedia?.("(width < 900px)").matches ?? false

/** What happened in the office around the day that is shown. */
const createRail = (place: Accessor<string | null>, day: Accessor<Day>) => {
  const words = useWords()
  const span = () => railSpan(day())
  const rail = useRail(
    place,
    () => span().from,
    () => span().to
  )
  const events = (): ComponentProps<typeof DateRail>["events"] =>
    (rail.data ?? []).map(({ day: at, kind, count, name }) => ({
      id: `${at}-${kind}`,
      day: at,
      // Only a building is called by a bare number.
      text: words().tree.rail[kind](words().tree.building(name), count)
    }))
  return { span, rail, events }
}

export const createTreePage = (address: TreeAddress) => {
  const { place, on: day } = address
  const { tree, show, isRefreshing } = createOrgSource(day())
  const [expanded, expand] = createSignal<ReadonlySet<string>>(new Set())
  const card = useCard(place, day)
  const offices = useOffices()
  const { span, rail, events } = createRail(() => offices.data?.[0]?.id ?? place(), day)
  const open = (ids: ReadonlyArray<string>) => expand((before) => new Set([...before, ...ids]))
  const reload = () => show(day(), expanded())

  createEffect(on(day, () => void reload(), { defer: true }))
  // A unit that is shown is also seen in the tree: from a link, a search, or a new address.
  createEffect(
    on(
      () => (card.isPlaceholderData || place() === null ? undefined : card.data),
      (shown) => {
        if (shown === undefined) return
        const above = shown.ancestors.map(({ id }) => id)
        void tree()
          .locate([...above, shown.unit.id])
          .then(() => open(above))
      }
    )
  )
  createEffect(() => {
    const [office] = offices.data ?? []
    if (office !== undefined && place() === null && !narrow()) address.goToPlace(office.id, true)
  })

  const goTo = (node: Pick<OrgNode, "id">) => address.goToPlace(node.id)
  /** The address may name a unit by its code or its name: the tree knows it by its id. */
  const selected = () => {
    if (place() === null || card.isPlaceholderData) return place()
    return card.data?.unit.id ?? place()
  }
  const asks = createTreeAsks()
  return {
    address,
    tree,
    expanded,
    expand,
    open,
    card,
    rail,
    span,
    events,
    goTo,
    selected,
    reload,
    asks,
    isRefreshing
  }
}

export type TreePageState = ReturnType<typeof createTreePage>
