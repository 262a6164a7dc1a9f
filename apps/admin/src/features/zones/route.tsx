/** `/zones?q=&t=&record=&new=`: the responsibility zones. */
import type { ZoneRow } from "@aiwei/queries/registerQueries"
import { useZoneWrites } from "@aiwei/queries/registerWrites"
import { createMemo } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createRegister } from "../register/createRegister.ts"
import { MisspeltName } from "../register/misspelt/MisspeltName.tsx"
import { RegisterView } from "../register/RegisterView.tsx"
import { zonesColumns } from "./zonesColumns.tsx"
import { zonesRegister } from "./zonesRegister.ts"

export default function ZonesRoute() {
  const words = useWords()
  const frame = useFrame()
  const writes = useZoneWrites()
  const columns = createMemo(() => zonesColumns(words(), (id) => page.address.openRecord(id)))
  const page = createRegister<ZoneRow>(zonesRegister(frame.office), columns)
  return (
    <RegisterView
      page={page}
      quick={[
        {
          text: words().zones.noLeader,
          filters: [{ column: "leaderName", op: "empty" }]
        }
      ]}
      canEnd={() => true}
      about={({ id, version, leaderId, leaderName }) => (
        <MisspeltName
          name={leaderId === null ? leaderName : null}
          correct={({ id: personId }) => {
            const change = { leader: { personId } }
            return page.writes.tried(() =>
              writes.change.mutateAsync({ id, version, change, on: null })
            )
          }}
        />
      )}
    />
  )
}
