/** A new office: the place for its old workbooks is the whole page. */
import "../imports/imports.css"
import { useNavigate } from "@solidjs/router"

import { createUpload } from "../imports/createUpload.ts"
import { ImportHero } from "../imports/ImportHero.tsx"

export default function FirstRun() {
  const navigate = useNavigate()
  const upload = createUpload((batch) => navigate(`/import/${batch}`))
  return <ImportHero upload={upload} />
}
