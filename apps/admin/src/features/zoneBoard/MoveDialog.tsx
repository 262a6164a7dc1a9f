/** Asks to which zone a community goes and from which day; the days before keep the zone they had. */
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { Select } from "@aiwei/ui/form/Select"
import { createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { DayQuestion } from "../tree/edits/DayQuestion.tsx"
import { type Moving, useMoveAndSay, type ZoneBoardPage } from "./createZoneBoard.ts"

const none = "none"

export default function MoveDialog(props: {
  readonly page: ZoneBoardPage
  readonly moving: Moving
}) {
  const words = useWords()
  const t = () => words().zoneBoard
  const move = useMoveAndSay()
  const { page } = props
  const { from, to, community } = props.moving
  const others = () => page.zones().filter(({ id }) => id !== from?.id)
  const [chosen, choose] = createSignal(to === null ? none : (to?.id ?? others()[0]?.id ?? none))
  const [on, setOn] = createSignal(page.address.on())
  const options = () => [
    ...others().map(({ id, name, leaderName }) => ({
      value: id as string,
      text: t().zoneOf(name, leaderName)
    })),
    ...(from === null ? [] : [{ value: none, text: t().noZone }])
  ]
  const act = () => {
    const target = page.zones().find(({ id }) => id === chosen()) ?? null
    return move({ community, from, to: target }, on())
  }
  return (
    <ConfirmDialog
      title={t().moveTitle(community.name)}
      consequences={[t().moveFrom(from?.name ?? null), t().moveNote]}
      actLabel={t().moveAct}
      leaveLabel={words().tree.edits.leave}
      onAct={act}
      onClose={() => page.move(null)}
    >
      <Select label={t().moveTo} value={chosen()} options={options()} onChoose={choose} />
      <DayQuestion label={t().moveOn} value={on()} onChange={setOn} />
    </ConfirmDialog>
  )
}
