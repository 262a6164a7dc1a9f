/**
 * The pages of the side, in the order of an office's month: assessment, who answers for what, the day,
 * the papers, the care of the installation. Only pages that exist stand here; a page that is new adds its own line.
 */
import type { IconName } from "@aiwei/ui/Icon"
import type { NavGroup, NavLink } from "@aiwei/ui/shell/SideNav"

import type { Words } from "../../words/Words.ts"
import { mayOpen } from "./rights/pageRights.ts"
import type { May } from "./rights/useMay.ts"

export interface NavCounts {
  readonly people: number
  readonly zones: number
  readonly buildings: number
}

type PageLink = (href: string, text: string, icon: IconName, count?: number) => NavLink

/** Who answers, where nobody does, and the registers that say so. */
const dutyPages = (
  page: PageLink,
  it: Words["frame"],
  counts: NavCounts | undefined
): ReadonlyArray<NavLink> => [
  page("/who", it.who, "search"),
  page("/gaps", it.gaps, "gap"),
  page("/tree", it.tree, "tree"),
  page("/levels", it.levels, "columns"),
  page("/handover", it.handover, "leave"),
  page("/people", it.people, "person", counts?.people),
  page("/trainings", it.trainings, "book"),
  page("/organisations", it.organisations, "folder"),
  page("/zones", it.zones, "zone", counts?.zones),
  page("/zones/board", it.zoneBoard, "wall"),
  page("/buildings", it.buildings, "building", counts?.buildings),
  page("/groups", it.groups, "columns"),
  page("/letters", it.letters, "file")
]

/** What is done day by day, and by whom. */
const dailyPages = (page: PageLink, it: Words["frame"]): ReadonlyArray<NavLink> => [
  page("/tasks", it.tasks, "check"),
  page("/records", it.ledgers, "sheet"),
  page("/contacts", it.contacts, "person"),
  page("/partners", it.partners, "building"),
  page("/frontage", it.frontage, "home"),
  page("/sectors", it.sectors, "grid")
]

const ofYear = ["/appraisal", "/awards", "/comparison"]

/** One line for the pages of a year, which are tabs of each other: it leads to the first that may be seen. */
const yearPage = (
  page: PageLink,
  it: Words["frame"],
  may: May,
  here: (start: string) => boolean
): ReadonlyArray<NavLink> => {
  const first = ofYear.find((path) => mayOpen(may, path))
  return first === undefined
    ? []
    : [{ ...page(first, it.year, "calendar"), here: ofYear.some(here) }]
}

/** From the ranking to what it rests on; `year` leads to the pages of a year. */
const assessmentPages = (
  page: PageLink,
  it: Words["frame"],
  year: ReadonlyArray<NavLink>
): ReadonlyArray<NavLink> => [
  page("/ranking", it.ranking, "rank"),
  page("/month", it.board, "grid"),
  page("/scores", it.scores, "sheet"),
  page("/inspections", it.inspections, "eye"),
  page("/draws", it.draws, "filter"),
  page("/publication", it.publication, "wall"),
  page("/appeals", it.appeals, "undo"),
  ...year,
  page("/inspectors", it.inspectors, "person"),
  page("/what-if", it.whatIf, "columns"),
  page("/schemes", it.scheme, "scheme"),
  page("/rules", it.rules, "book")
]

/** A page below another one is itself: the board of zones is not their table. */
const nearest =
  (links: ReadonlyArray<NavLink>) =>
  (link: NavLink): NavLink => ({
    ...link,
    here: link.here && !links.some(({ href, here }) => here && href.startsWith(`${link.href}/`))
  })

/** Only what may be seen; `counts` is undefined until they are known. */
export const navGroups = (
  { frame: it }: Words,
  may: May,
  here: (start: string) => boolean,
  counts?: NavCounts
): ReadonlyArray<NavGroup> => {
  const page = (href: string, text: string, icon: IconName, count?: number): NavLink => ({
    href,
    text,
    icon,
    here: here(href),
    count
  })
  const groups: ReadonlyArray<NavGroup> = [
    { title: "", links: [page("/", it.home, "home")] },
    {
      title: it.assessment,
      links: assessmentPages(page, it, yearPage(page, it, may, here))
    },
    {
      title: it.duty,
      links: dutyPages(page, it, counts)
    },
    {
      title: it.daily,
      links: dailyPages(page, it)
    },
    {
      title: it.records,
      links: [page("/import", it.imports, "import")]
    },
    {
      title: it.administration,
      links: [
        page("/founding", it.founding, "key"),
        page("/accounts", it.accounts, "person"),
        page("/rights", it.rights, "key"),
        page("/security", it.security, "shield"),
        page("/audit", it.audit, "sheet"),
        page("/backups", it.backups, "disk"),
        page("/personal", it.personalData, "shield"),
        page("/webhooks", it.webhooks, "export")
      ]
    }
  ]
  return groups
    .map(({ title, links }) => ({
      title,
      links: links.filter(({ href }) => mayOpen(may, href)).map(nearest(links))
    }))
    .filter(({ links }) => links.length > 0)
}
