/** A page as the side calls it, with what its address adds: `/ranking/2026-03` is 月度排名 2026年3月. */
import type { Words } from "../../words/Words.ts"
import { navGroups } from "../frame/navGroups.ts"
import { isAt } from "../frame/rights/pageRights.ts"

const addition = ({ audit }: Words, rest: string): string =>
  /^\d{4}-\d{2}$/.test(rest) ? audit.subjects.month(rest) : rest

export const pageText = (words: Words, path: string): string => {
  const links = [
    ...navGroups(
      words,
      () => true,
      () => false
    ).flatMap((group) => group.links),
    { href: "/settings", text: words.settings.title },
    { href: "/account", text: words.account.title },
    { href: "/handbook", text: words.help.handbook.title }
  ]
  const link = links.find(({ href }) => isAt(path, href))
  if (link === undefined) return path
  const rest = path.slice(link.href.length).replace(/^\//, "")
  return rest === "" ? link.text : `${link.text} ${addition(words, rest)}`
}
