/** What the page of levels asks and holds: the levels, the networks of a day, and the rows they make. */
import { useDutyKinds } from "@aiwei/queries/duty/dutyQueries"
import { useNetworks } from "@aiwei/queries/duty/orgLevels"
import { useLevels, useOffices } from "@aiwei/queries/orgQueries"

import { useFrame } from "../frame/FrameContext.tsx"
import { levelsAddress } from "./levelsAddress.ts"
import { networkRows, shownKinds } from "./networkRows.ts"

export const createLevelsPage = () => {
  const frame = useFrame()
  const address = levelsAddress()
  const levels = useLevels()
  const offices = useOffices()
  const kinds = useDutyKinds(frame.office)
  const shown = () => shownKinds(kinds.data ?? [])
  const office = () => {
    const wanted = frame.office()
    const all = offices.data ?? []
    return all.find(({ id, code }) => wanted === id || wanted === code) ?? all[0]
  }
  const networks = useNetworks(() => ({
    unit: office()?.id ?? null,
    office: frame.office(),
    kinds: shown(),
    on: address.on()
  }))
  const rows = () =>
    networks.data === undefined ? [] : networkRows(networks.data, levels.data ?? [])
  return { address, levels, networks, shown, rows, office: frame.office }
}

export type LevelsPage = ReturnType<typeof createLevelsPage>
