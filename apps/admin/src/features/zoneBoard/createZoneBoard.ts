/** What the zone board knows: the zones of a day, which community is to be moved, and taking a move back. */
import type { Day } from "@aiwei/domain/shared/Day"
import {
  type BoardZone,
  useMoveCommunity,
  useZoneBoard,
  useZonesNow
} from "@aiwei/queries/duty/zoneBoardQueries"
import { createMemo, createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { boardOf } from "./boardOf.ts"

export interface Moving {
  readonly community: { readonly id: string; readonly name: string }
  readonly from: BoardZone | null
  /** Where it was dropped; undefined while nobody has said. */
  readonly to: BoardZone | null | undefined
}

export const createZoneBoard = () => {
  const frame = useFrame()
  const address = useDayAddress()
  const found = useZoneBoard(frame.office, address.on)
  const board = createMemo(() => (found.data === undefined ? undefined : boardOf(found.data)))
  const [moving, move] = createSignal<Moving | null>(null)
  const [dragged, drag] = createSignal<Moving | null>(null)
  return {
    address,
    found,
    board,
    zones: () => board()?.cards.map(({ zone }) => zone) ?? [],
    moving,
    move,
    dragged,
    drag,
    mayMove: useMay()("zones.change")
  }
}

export type ZoneBoardPage = ReturnType<typeof createZoneBoard>

/** Moves, says so, and takes it back on the same day when asked: what stands then is asked for first. */
export const useMoveAndSay = () => {
  const words = useWords()
  const frame = useFrame()
  const write = useMoveCommunity()
  const zonesNow = useZonesNow(frame.office)
  const t = () => words().zoneBoard
  const back = async ({ community, from, to }: Moving, on: Day) => {
    try {
      const zones = await zonesNow(on)
      const called = (zone: BoardZone | null | undefined) =>
        zone == null ? null : (zones.find(({ name }) => name === zone.name) ?? null)
      await write.mutateAsync({ community: community.id, from: called(to), to: called(from), on })
      frame.say(t().undone(community.name))
    } catch (thrown) {
      frame.say(t().notUndone(refusalText(words(), thrown)))
    }
  }
  return async (moving: Moving, on: Day): Promise<string | null> => {
    const { community, from, to = null } = moving
    try {
      await write.mutateAsync({ community: community.id, from, to, on })
    } catch (thrown) {
      return refusalText(words(), thrown)
    }
    const said = t().moved(community.name, to?.name ?? t().noZone, on)
    frame.say(said, { label: t().undo, act: () => void back(moving, on) })
    return null
  }
}
