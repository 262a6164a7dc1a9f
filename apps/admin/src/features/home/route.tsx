/** `/`: a new office stands before the drop zone; an office at work sees its newest month. */
import "../imports/imports.css"
import { useNavigate } from "@solidjs/router"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createUpload } from "../imports/createUpload.ts"
import { ImportHero } from "../imports/ImportHero.tsx"
import { NewestMonth } from "../start/route.tsx"

const FirstRun = () => {
  const words = useWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const upload = createUpload((batch) => navigate(`/import/${batch}`))
  createEffect(() => frame.stand({ crumbs: [{ text: words().frame.home }], dataAsOf: null }))
  return <ImportHero upload={upload} />
}

export default function HomeRoute() {
  const { isNew } = useFrame()
  return (
    <Show when={isNew()} fallback={<NewestMonth />}>
      <FirstRun />
    </Show>
  )
}
