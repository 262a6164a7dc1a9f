/**
 * The pages and the actions that the palette offers. Pages are those of the side, so a page that is new
 * there is found here; Chinese ones are also found by the initials of their pinyin.
 */
import type { IconName } from "@aiwei/ui/Icon"
import type { Findable } from "@aiwei/ui/palette/rankMatches"
import type { TypeSize } from "@aiwei/ui/theme/createLook"

import type { Words } from "../../words/Words.ts"
import { initialsOf } from "../../words/zh/tools/initials.ts"
import { navGroups } from "../frame/navGroups.ts"
import { mayOpen } from "../frame/rights/pageRights.ts"
import type { May } from "../frame/rights/useMay.ts"
import type { Shortcuts } from "../help/shortcuts.ts"

export interface PageEntry extends Findable {
  readonly id: string
  readonly note: string
  readonly icon: IconName
  readonly href: string
}

export interface ActionEntry extends Findable {
  readonly id: string
  readonly icon: IconName
  readonly keys?: string | undefined
  readonly run: () => void
}

/** What the actions do, given by the frame. */
export interface Deeds {
  readonly chooseLanguage: () => void
  readonly chooseTheme: (theme: "light" | "dark" | "system") => void
  readonly chooseType: (type: TypeSize) => void
  readonly openShortcuts: () => void
  readonly print: () => void
  readonly signOut: () => void
}

const found = (text: string): Findable => ({ text, initials: initialsOf.get(text) })

export const pageEntries = (words: Words, may: May): ReadonlyArray<PageEntry> => {
  const own = [
    { href: "/account", text: words.frame.account, icon: "person" as const },
    { href: "/settings", text: words.frame.settings, icon: "settings" as const },
    { href: "/handbook", text: words.help.handbook.title, icon: "book" as const }
  ]
  const pages = navGroups(words, may, () => false).flatMap(({ title, links }) =>
    links.map((link) => ({ ...link, note: title }))
  )
  const listed = new Set(pages.map(({ href }) => href))
  return [...pages, ...own.filter(({ href }) => !listed.has(href) && mayOpen(may, href))].map(
    (page) => ({
      ...found(page.text),
      id: `page${page.href.replaceAll("/", "-")}`,
      note: "note" in page ? page.note : "",
      icon: page.icon,
      href: page.href
    })
  )
}

export const actionEntries = (
  { palette: it, frame }: Words,
  deeds: Deeds
): ReadonlyArray<ActionEntry> => [
  { id: "print", ...found(it.print), icon: "print", run: deeds.print },
  { id: "light", ...found(it.light), icon: "eye", run: () => deeds.chooseTheme("light") },
  { id: "dark", ...found(it.dark), icon: "eye", run: () => deeds.chooseTheme("dark") },
  { id: "system", ...found(it.system), icon: "eye", run: () => deeds.chooseTheme("system") },
  { id: "large", ...found(it.largeType), icon: "eye", run: () => deeds.chooseType("large") },
  { id: "usual", ...found(it.usualType), icon: "eye", run: () => deeds.chooseType("normal") },
  { id: "language", ...found(it.language), icon: "wall", run: deeds.chooseLanguage },
  {
    id: "shortcuts",
    ...found(frame.shortcuts),
    icon: "keyboard",
    keys: "?",
    run: deeds.openShortcuts
  },
  { id: "signOut", ...found(frame.signOut), icon: "leave", run: deeds.signOut }
]

/** What the page itself offers by a key can be called by name as well. */
export const shortcutEntries = (shown: ReadonlyArray<Shortcuts>): ReadonlyArray<ActionEntry> =>
  shown.flatMap(({ list }, group) =>
    list.flatMap(({ text, keys, run }, at) =>
      run === undefined
        ? []
        : [{ id: `key-${group}-${at}`, ...found(text), icon: "keyboard", keys: keys[0], run }]
    )
  )
