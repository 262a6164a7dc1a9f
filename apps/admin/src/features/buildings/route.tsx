/** `/buildings?q=&t=&record=&new=`: buildings with their household officers. */
import type { BuildingRow } from "@aiwei/queries/registerQueries"
import { useBuildingWrites } from "@aiwei/queries/registerWrites"
import { createMemo, createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createRegister } from "../register/createRegister.ts"
import { MisspeltName } from "../register/misspelt/MisspeltName.tsx"
import { RegisterView } from "../register/RegisterView.tsx"
import { useNamesLike } from "../register/suggest/useNamesLike.ts"
import { buildingsColumns } from "./buildingsColumns.tsx"
import { buildingsRegister } from "./buildingsRegister.ts"
import { OfficerDialog } from "./OfficerDialog.tsx"

export default function BuildingsRoute() {
  const words = useWords()
  const frame = useFrame()
  const writes = useBuildingWrites()
  const namesLike = useNamesLike(frame.office)
  const columns = createMemo(() =>
    buildingsColumns(words(), namesLike, (id) => page.address.openRecord(id))
  )
  const page = createRegister<BuildingRow>(buildingsRegister(frame.office), columns)
  const [setting, setSetting] = createSignal<ReadonlyArray<BuildingRow> | null>(null)
  return (
    <RegisterView
      page={page}
      quick={[
        {
          text: words().buildings.unknownOfficers,
          filters: [{ column: "officerKnown", op: "anyOf", value: ["false"] }]
        },
        {
          text: words().buildings.noOfficer,
          filters: [{ column: "officerName", op: "empty" }]
        }
      ]}
      batch={[{ text: words().buildings.setOfficer, act: setSetting }]}
      canEnd={() => true}
      about={({ id, version, officerId, officerName }) => (
        <MisspeltName
          name={officerId === null ? officerName : null}
          correct={({ id: personId }) => {
            const change = { officer: { personId } }
            return page.writes.tried(() =>
              writes.change.mutateAsync({ id, version, change, on: null })
            )
          }}
        />
      )}
    >
      <Show when={setting()}>
        {(rows) => <OfficerDialog page={page} rows={rows()} onClose={() => setSetting(null)} />}
      </Show>
    </RegisterView>
  )
}
