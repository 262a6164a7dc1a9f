/** `/buildings?q=&t=&record=&new=`: buildings with their household officers. */
import { useClient } from "@aiwei/queries/ClientContext"
import type { BuildingRow } from "@aiwei/queries/registerQueries"
import { createEffect, createMemo, createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createRegister } from "../register/createRegister.ts"
import { RegisterView } from "../register/RegisterView.tsx"
import { buildingsColumns } from "./buildingsColumns.tsx"
import { buildingsRegister, namesLike } from "./buildingsRegister.ts"
import { OfficerDialog } from "./OfficerDialog.tsx"
import { UnknownOfficer } from "./UnknownOfficer.tsx"

export default function BuildingsRoute() {
  const words = useWords()
  const frame = useFrame()
  const { api } = useClient()
  const suggest = namesLike((name) => {
    const office = frame.office()
    return api.people.similar.query({ name, ...(office === undefined ? {} : { office }) })
  })
  const columns = createMemo(() =>
    buildingsColumns(words(), suggest, (id) => page.address.openRecord(id))
  )
  const page = createRegister<BuildingRow>(buildingsRegister(frame.office), columns)
  const [setting, setSetting] = createSignal<ReadonlyArray<BuildingRow> | null>(null)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.duty }, { text: words().buildings.title }],
      dataAsOf: null
    })
  )
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
      about={(row) => <UnknownOfficer row={row} page={page} />}
    >
      <Show when={setting()}>
        {(rows) => (
          <OfficerDialog
            page={page}
            rows={rows()}
            suggest={suggest}
            onClose={() => setSetting(null)}
          />
        )}
      </Show>
    </RegisterView>
  )
}
