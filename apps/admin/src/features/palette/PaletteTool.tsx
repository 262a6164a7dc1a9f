/** The command palette over any page: pages, units, people, and what can be done. */
import { useFind } from "@aiwei/queries/findQueries"
import { Palette } from "@aiwei/ui/palette/Palette"
import { useNavigate } from "@solidjs/router"
import { createMemo, createSignal } from "solid-js"

import { useLanguage } from "../../words/language.tsx"
import { look } from "../frame/look.ts"
import { mayOpen } from "../frame/rights/pageRights.ts"
import { useMay } from "../frame/rights/useMay.ts"
import { shownShortcuts } from "../help/shortcuts.ts"
import { createFound } from "./createFound.ts"
import { actionEntries, pageEntries, shortcutEntries } from "./paletteEntries.ts"
import { paletteGroups } from "./paletteGroups.ts"
import { keepChoice, recentChoices } from "./recentChoices.ts"

export default function PaletteTool(props: {
  readonly openShortcuts: () => void
  readonly signOut: () => void
  readonly onClose: () => void
}) {
  const { words, language, choose } = useLanguage()
  const navigate = useNavigate()
  const [query, setQuery] = createSignal("")
  const may = useMay()
  const find = useFind()
  // The administrators of the installation know no places and no people.
  const { found, retry } = createFound(query, may("org.search") ? find : () => Promise.resolve([]))
  const recent = recentChoices().filter(({ href }) =>
    mayOpen(may, new URL(href, location.origin).pathname)
  )
  // Read once: the palette lies over the page, whose keys do not change meanwhile.
  const actions = [
    ...shortcutEntries(shownShortcuts()),
    ...actionEntries(words(), {
      chooseLanguage: () => choose(language() === "zh" ? "en" : "zh"),
      chooseTheme: look.setTheme,
      chooseType: look.setType,
      openShortcuts: props.openShortcuts,
      // The palette has to be gone before the page is put on paper.
      print: () => setTimeout(() => globalThis.print()),
      signOut: props.signOut
    })
  ]
  const groups = createMemo(() =>
    paletteGroups({
      words: words(),
      query: query(),
      pages: pageEntries(words(), may),
      actions,
      hits: found().hits,
      recent,
      goTo: (choice) => {
        keepChoice(choice)
        navigate(choice.href)
      }
    })
  )
  return (
    <Palette
      words={{ ...words().palette, retry: words().retry }}
      query={query()}
      onQuery={setQuery}
      groups={groups()}
      state={found().state}
      onRetry={retry}
      onClose={props.onClose}
    />
  )
}
