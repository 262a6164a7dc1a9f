/** `/backups`: what could be put back if the worst came, for the system administrator. */
import { useBackups } from "@aiwei/queries/administration/backupQueries"
import { Button } from "@aiwei/ui/Button"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useNavigate } from "@solidjs/router"
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { BackupsPage } from "./BackupsPage.tsx"
import { createBackups } from "./createBackups.ts"

export default function BackupsRoute() {
  const words = useWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const backups = useBackups()
  const state = createBackups(() => navigate("/backups"))
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.administration }, { text: words().backups.title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={words().backups.title}
        actions={
          <Button tone="main" disabled={state.busy()} onClick={state.create}>
            {words().backups.create}
          </Button>
        }
      />
      <Unrefreshed query={backups} />
      <AnswerPage query={backups}>
        {(view) => <BackupsPage view={view()} state={state} />}
      </AnswerPage>
    </>
  )
}
