/** `/import/:batch?file=…&sheet=…&cell=…`: puts the page of a batch together. */
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useShortcuts } from "../help/shortcuts.ts"
import { createReportController } from "./createReportController.ts"
import { ReportPage } from "./ReportPage.tsx"

interface Search extends Record<string, string> {
  file: string
  sheet: string
  cell: string
}

export default function ReportRoute() {
  const words = useWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const params = useParams<{ batch: string }>()
  const [search, setSearch] = useSearchParams<Search>()
  const still = { scroll: false, replace: true }
  const controller = createReportController(
    {
      batch: () => params.batch,
      file: () => search.file ?? null,
      cell: () =>
        search.sheet === undefined || search.cell === undefined
          ? null
          : { sheet: search.sheet, cell: search.cell },
      goToFile: (file) => setSearch({ file, sheet: null, cell: null }, still),
      goToCell: (file, sheet, cell) => setSearch({ file, sheet, cell }, still)
    },
    frame.office
  )
  useShortcuts(() => ({ title: words().report.files, list: words().report.shortcuts }))
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.records },
        { text: words().frame.imports, href: "/import" },
        { text: controller.row()?.source ?? params.batch }
      ],
      dataAsOf: null
    })
  )
  return <ReportPage controller={controller} say={frame.say} onGone={() => navigate("/import")} />
}
