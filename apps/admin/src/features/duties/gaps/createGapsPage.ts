/** What the gap board knows: the gaps of a day with their zones, their counts, and which rows are ticked. */
import { useGapCounts, useGaps, useZonesOn } from "@aiwei/queries/duty/gapQueries"
import { noRows, type RowSelection } from "@aiwei/ui/table/model/RowSelection"
import { createMemo, createSignal } from "solid-js"

import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { useDutyNames } from "../useDutyNames.ts"
import { narrowed, urgentFirst, type ZonedGap } from "./facets.ts"
import { gapsAddress } from "./gapsAddress.ts"

export const rowKey = ({ placeId, duty }: Pick<ZonedGap, "placeId" | "duty">): string =>
  `${placeId}:${duty}`

/** Which zone the community of a gap is in. */
const useZoneOf = (on: ReturnType<typeof gapsAddress>["on"]) => {
  const frame = useFrame()
  const zones = useZonesOn(frame.office, on)
  const zoned = createMemo(
    () =>
      new Map<string, string>(
        (zones.data ?? []).flatMap(({ name: zone, communities }) =>
          communities.map(({ id }): readonly [string, string] => [id, zone])
        )
      )
  )
  return ({ community }: Pick<ZonedGap, "community">) => zoned().get(community?.id ?? "") ?? ""
}

export const createGapsPage = () => {
  const frame = useFrame()
  const may = useMay()
  const address = gapsAddress()
  const names = useDutyNames()
  const found = useGaps(() => ({
    office: frame.office(),
    duty: address.duty(),
    on: address.on()
  }))
  const codes = createMemo(() => (names.kinds.data ?? []).map(({ code }) => code as string))
  const counts = useGapCounts(frame.office, codes, address.on)
  const zoneOf = useZoneOf(address.on)
  const all = createMemo(() => found.data?.rows.map((row) => ({ ...row, zone: zoneOf(row) })))
  const rows = createMemo(() => {
    const gaps = all()
    return gaps && urgentFirst(narrowed(gaps, address.chosen()))
  })
  const [selection, select] = createSignal<RowSelection>(noRows)
  return {
    address,
    names,
    found,
    all,
    rows,
    selection,
    select,
    mayGive: may("duties.assign"),
    /** In the order of the kinds; undefined until it is known. */
    dutyCounts: () => codes().map((duty, at) => ({ duty, count: counts()[at]?.data }))
  }
}

export type GapsPage = ReturnType<typeof createGapsPage>
