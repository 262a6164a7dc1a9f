/**
 * The columns of a header that belong to communities, one or a few for each. Bare names count only next
 * to known ones or under a group such as 各社区得分.
 */
import { compact } from "../../../cells/cellText.ts"
import type { HeaderBlock, Heading } from "../../../heading/headerBlock.ts"
import type { Communities, Community } from "../../../reference/Communities.ts"
import { looksLikeCommunity } from "../../../reference/communityName.ts"
import { type CommunityColumns } from "./ScoreShape.ts"
import { groupSays, isDiagonal, partOf, roleOfWords } from "./scoreWords.ts"

const underCommunityGroup = (heading: Heading): boolean =>
  heading.keys.length > 1 &&
  /社区|村|得分|扣分|单位|评分/u.test(heading.keys[0] ?? "") &&
  !looksLikeCommunity(heading.keys[0] ?? "")

/** The part of a heading's path that names a community, innermost first. */
const communityPart = (
  heading: Heading,
  communities: Communities,
  loose: boolean
): { name: string; at: number; community: Community | undefined } | null => {
  for (let at = heading.keys.length - 1; at >= 0; at--) {
    const name = heading.keys[at] ?? ""
    const community = communities.find(heading.path[at] ?? "") ?? communities.find(name)
    if (community !== undefined) return { name, at, community }
  }
  const at = heading.keys.findLastIndex((key) => roleOfWords(key) === null)
  const name = heading.keys[at] ?? ""
  const isName = looksLikeCommunity(name) || (loose && at > 0 && underCommunityGroup(heading))
  return name !== "" && isName && heading.points === null
    ? { name, at, community: undefined }
    : null
}

export const communityColumns = (
  block: HeaderBlock,
  communities: Communities,
  loose: boolean
): ReadonlyArray<CommunityColumns> => {
  const groups = new Map<
    string,
    CommunityColumns & { parts: Array<CommunityColumns["parts"][number]> }
  >()
  for (const heading of block.headings) {
    const corner = isDiagonal(heading.path.at(-1) ?? "")
    const found = corner ? null : communityPart(heading, communities, loose)
    if (found === null) continue
    const below = heading.keys.slice(found.at + 1).at(-1)
    const own = below === undefined ? null : partOf(roleOfWords(below))
    const above =
      heading.keys
        .slice(0, found.at)
        .map(groupSays)
        .find((p) => p !== null) ?? null
    const key = found.community?.name ?? compact(found.name)
    const group = groups.get(key) ?? {
      community: found.community,
      name: found.name,
      heading,
      parts: []
    }
    group.parts.push({ column: heading.column, part: own ?? above })
    groups.set(key, group)
  }
  return [...groups.values()]
}
