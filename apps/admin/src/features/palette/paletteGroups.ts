/**
 * The lines of the palette by group. Without words to look for: what was chosen last, then all pages and
 * actions; with words: what fits, best first, and what was chosen before stands above its equals.
 */
import type { IconName } from "@aiwei/ui/Icon"
import type { PaletteGroup, PaletteItem } from "@aiwei/ui/palette/Palette"
import { rankMatches } from "@aiwei/ui/palette/rankMatches"

import type { Words } from "../../words/Words.ts"
import { told } from "../register/fieldTexts.ts"
import type { Hit } from "./createFound.ts"
import type { ActionEntry, PageEntry } from "./paletteEntries.ts"
import type { Recent } from "./recentChoices.ts"

export interface Offered {
  readonly words: Words
  readonly query: string
  readonly pages: ReadonlyArray<PageEntry>
  readonly actions: ReadonlyArray<ActionEntry>
  readonly hits: ReadonlyArray<Hit>
  readonly recent: ReadonlyArray<Recent>
  readonly goTo: (choice: Recent) => void
}

const icons: { readonly [K in Recent["kind"]]: IconName } = {
  page: "file",
  unit: "building",
  person: "person"
}

const pageChoice = ({ id, text, note, href }: PageEntry): Recent => ({
  id,
  text,
  note,
  href,
  kind: "page"
})

/** Where a person or a unit is looked at. */
const hitChoice = (hit: Hit, { register }: Words): Recent => {
  const above = hit.above.map(({ name }) => name).join(" / ")
  const note = hit.kind === "unit" ? above : register.facts(told([hit.placeName, hit.title]))
  return {
    id: `${hit.kind}-${hit.id}`,
    text: hit.name,
    note: hit.code === null ? note : `${note} ${hit.code}`.trim(),
    href:
      hit.kind === "unit"
        ? `/tree?place=${encodeURIComponent(hit.id)}`
        : `/people?record=${encodeURIComponent(hit.id)}`,
    kind: hit.kind
  }
}

export const paletteGroups = (offered: Offered): ReadonlyArray<PaletteGroup> => {
  const { words, query, recent, goTo } = offered
  const it = words.palette
  const line = (choice: Recent, icon: IconName): PaletteItem => ({
    id: choice.id,
    text: choice.text,
    note: choice.note,
    icon,
    go: () => goTo(choice)
  })
  const lately = new Map(recent.map(({ id }, at) => [id, at]))
  const recentFirst = <Item extends { readonly id: string }>(items: ReadonlyArray<Item>) =>
    items.toSorted((a, b) => (lately.get(a.id) ?? 99) - (lately.get(b.id) ?? 99))
  const blank = query.trim() === ""
  const pages = blank
    ? offered.pages.filter(({ id }) => !lately.has(id))
    : rankMatches(query, recentFirst(offered.pages))
  const actions = rankMatches(query, offered.actions)
  const found = recentFirst(offered.hits.map((hit) => hitChoice(hit, words)))
  const kind = (wanted: Recent["kind"]) => found.filter((one) => one.kind === wanted)
  const iconOf = (one: Recent) => offered.pages.find(({ id }) => id === one.id)?.icon
  return [
    {
      title: it.recent,
      items: blank ? recent.map((one) => line(one, iconOf(one) ?? icons[one.kind])) : []
    },
    { title: it.pages, items: pages.map((page) => line(pageChoice(page), page.icon)) },
    { title: it.units, items: kind("unit").map((one) => line(one, icons.unit)) },
    { title: it.people, items: kind("person").map((one) => line(one, icons.person)) },
    {
      title: it.actions,
      items: actions.map(({ id, text, icon, keys, run }) => ({ id, text, icon, keys, go: run }))
    }
  ]
}
