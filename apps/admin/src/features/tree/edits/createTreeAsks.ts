/** Which question is asked over the page, and about which unit. One at a time; none is null. */
import type { BuildingGroup } from "@aiwei/domain/org/card/buildingGroups"
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import type { Day } from "@aiwei/domain/shared/Day"
import { createSignal } from "solid-js"

import type { OrgNode } from "../createOrgSource.ts"

export interface UnitAsk {
  readonly kind: "add" | "paste" | "rename" | "recode" | "close" | "merge" | "split"
  readonly card: OrgCard
}

export interface MoveAsk {
  readonly kind: "move"
  readonly id: OrgNode["id"]
  readonly name: string
  /** Known when the tree asked; else it is looked for in the dialog. */
  readonly to: OrgNode | null
}

export interface AssignAsk {
  readonly kind: "assign"
  readonly card: OrgCard
  /** The line of the card: buildings of one compound that have nobody. */
  readonly group: BuildingGroup
}

export type TreeAsk = UnitAsk | MoveAsk | AssignAsk

export const isUnitAsk = (ask: TreeAsk): ask is UnitAsk =>
  ask.kind !== "move" && ask.kind !== "assign"

export interface EditProps<Ask extends TreeAsk> {
  readonly ask: Ask
  readonly day: Day
  readonly onDone: (said: string) => void
  readonly onLeave: () => void
}

export const createTreeAsks = () => {
  const [asked, ask] = createSignal<TreeAsk | null>(null)
  return { asked, ask: (next: TreeAsk | null) => ask(() => next) }
}
