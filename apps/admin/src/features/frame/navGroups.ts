/**
 * The pages of the side, in the order of an office's month: assessment, who answers for what, the day,
 * the papers. Only pages that exist stand here; a page that is new adds its own line.
 */
import type { IconName } from "@aiwei/ui/Icon"
import type { NavGroup, NavLink } from "@aiwei/ui/shell/SideNav"

import type { Words } from "../../words/Words.ts"

export const navGroups = (
  { frame: it }: Words,
  here: (start: string) => boolean
): ReadonlyArray<NavGroup> => {
  const page = (href: string, text: string, icon: IconName): NavLink => ({
    href,
    text,
    icon,
    here: here(href)
  })
  const groups: ReadonlyArray<NavGroup> = [
    { title: "", links: [page("/", it.home, "home")] },
    {
      title: it.assessment,
      links: [
        page("/ranking", it.ranking, "rank"),
        page("/month", it.board, "grid"),
        page("/scores", it.scores, "sheet"),
        page("/scheme", it.scheme, "scheme")
      ]
    },
    {
      title: it.duty,
      links: [
        page("/tree", it.tree, "tree"),
        page("/people", it.people, "person"),
        page("/zones", it.zones, "zone"),
        page("/buildings", it.buildings, "building")
      ]
    },
    {
      title: it.daily,
      links: []
    },
    {
      title: it.records,
      links: [page("/import", it.imports, "import")]
    }
  ]
  return groups.filter(({ links }) => links.length > 0)
}
