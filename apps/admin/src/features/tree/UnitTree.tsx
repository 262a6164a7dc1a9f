/** The tree itself with its number columns; dragging or cut and paste only asks, the dialog does it. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { grouped } from "@aiwei/ui/text/grouped"
import { Tree } from "@aiwei/ui/tree/Tree"
import type { TreeColumn } from "@aiwei/ui/tree/TreeSource"

import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { useMay } from "../frame/rights/useMay.ts"
import type { OrgNode } from "./createOrgSource.ts"
import type { TreePageState } from "./createTreePage.ts"
import { useLevelName } from "./useLevelName.ts"

const numberText = (count: number | undefined): string =>
  count === undefined || count === 0 ? "" : grouped(count)

const columnsFor = ({ tree: t }: Words): ReadonlyArray<TreeColumn<OrgNode>> => [
  {
    key: "households",
    label: t.households,
    width: 60,
    value: (node) => numberText(node.counts()?.households)
  },
  {
    key: "buildings",
    label: t.buildings,
    width: 40,
    // A building is one building: the column would say nothing.
    value: (node) => (node.level === "building" ? "" : numberText(node.counts()?.buildings))
  }
]

/** Wider than a community: the tree says how many stand below it. */
const wide: ReadonlySet<UnitLevel> = new Set<UnitLevel>([
  "province",
  "city",
  "county",
  "subdistrict",
  "township"
])

export const UnitTree = (props: { readonly state: TreePageState }) => {
  const words = useWords()
  const levelName = useLevelName()
  const may = useMay()
  const it = () => props.state
  const t = () => words().tree
  const named = () => {
    const source = it().tree()
    return {
      ...source,
      at: (parent: string | null, index: number) => {
        const node = source.at(parent, index)
        return node === undefined || node.level !== "building"
          ? node
          : { ...node, name: t().building(node.name) }
      }
    }
  }
  /** How many stand below what is wide; what a building lacks. */
  const note = (node: OrgNode): string | undefined => {
    const gaps = node.counts()?.gaps ?? 0
    if (node.level === "building") return gaps > 0 ? t().ownGap : undefined
    if (!wide.has(node.level)) return
    const first = it().tree().at(node.id, 0)
    return first === undefined
      ? undefined
      : t().levelCount(first.level, levelName(first.level), node.children)
  }
  return (
    <Tree
      source={named()}
      words={{
        label: t().title,
        name: t().unit,
        gaps: t().gaps,
        gapCount: t().gapCount,
        loading: words().loading,
        failed: t().loadFailed,
        retry: words().retry,
        keys: t().keys,
        cut: t().cut
      }}
      columns={columnsFor(words())}
      expanded={it().expanded()}
      onExpand={it().expand}
      selected={it().selected()}
      onSelect={it().goTo}
      note={note}
      gaps={(node) => node.counts()?.gaps}
      canMove={(node) => may("org.move") && node.level !== "household"}
      onMove={({ node, to }) => it().asks.ask({ kind: "move", id: node.id, name: node.name, to })}
    />
  )
}
