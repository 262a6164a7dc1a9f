/** `/zones?q=&t=&record=&new=`: the responsibility zones. */
import type { ZoneRow } from "@aiwei/queries/registerQueries"
import { createEffect, createMemo } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createRegister } from "../register/createRegister.ts"
import { RegisterView } from "../register/RegisterView.tsx"
import { zonesColumns } from "./zonesColumns.tsx"
import { zonesRegister } from "./zonesRegister.ts"

export default function ZonesRoute() {
  const words = useWords()
  const frame = useFrame()
  const columns = createMemo(() => zonesColumns(words(), (id) => page.address.openRecord(id)))
  const page = createRegister<ZoneRow>(zonesRegister(frame.office), columns)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.duty }, { text: words().zones.title }],
      dataAsOf: null
    })
  )
  return <RegisterView page={page} canEnd={() => true} />
}
