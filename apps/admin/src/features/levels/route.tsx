/** `/levels?on=`: which levels of places there are, and how complete each network is at every level on a day. */
import "./levels.css"
import { Button } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, createSignal, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { createLevelsPage, type LevelsPage } from "./createLevelsPage.ts"
import { LevelTable } from "./LevelTable.tsx"
import { NetworkTable } from "./NetworkTable.tsx"

const AddLevelDialog = lazy(() => import("./AddLevelDialog.tsx"))

export default function LevelsRoute() {
  const words = useWords()
  const frame = useFrame()
  const page = createLevelsPage()
  const [adding, add] = createSignal(false)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.duty }, { text: words().levelsPage.title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <Head page={page} onAdd={() => add(true)} />
      <Unrefreshed query={page.networks} />
      <AnswerPage query={page.levels}>
        {() => (
          <div class="levels-page">
            <NetworkTable page={page} />
            <LevelTable levels={page.levels.data ?? []} />
          </div>
        )}
      </AnswerPage>
      <Suspense>
        <Show when={adding()}>
          <AddLevelDialog
            office={page.office()}
            onLeave={() => add(false)}
            onDone={(said) => {
              add(false)
              frame.say(said)
            }}
          />
        </Show>
      </Suspense>
    </>
  )
}

const Head = (props: { readonly page: LevelsPage; readonly onAdd: () => void }) => {
  const words = useWords()
  const may = useMay()
  const t = () => words().levelsPage
  const { address } = props.page
  return (
    <PageHead
      title={t().title}
      actions={
        <>
          <AsOf
            label={t().asOf}
            value={address.on()}
            today={address.today}
            words={words().tree.day}
            onChange={address.goToDay}
          />
          <Button class="levels-print" onClick={() => globalThis.print()}>
            <Icon name="print" />
            {t().print}
          </Button>
          <Show when={may("org.addLevel")}>
            <Button tone="main" onClick={props.onAdd}>
              <Icon name="plus" />
              {t().add}
            </Button>
          </Show>
        </>
      }
    />
  )
}
