/** A register as a page: its head, its bar, the table, and the record beside it. */
import "./register.css"
import "../ranking/bar.css"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import type { TableHandle, TablePaste } from "@aiwei/ui/table/model/TableProps"
import { createEffect, createSignal, type JSX, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import type { BatchAct } from "./bar/BatchBar.tsx"
import type { QuickFilter } from "./bar/Quick.tsx"
import { RegisterBar } from "./bar/RegisterBar.tsx"
import type { Conflicted as Both } from "./Conflicted.tsx"
import type { RegisterPage } from "./createRegister.ts"
import type { EndDialog as End } from "./EndDialog.tsx"
import { RegisterTable } from "./list/RegisterTable.tsx"
import { RecordPanel } from "./panel/RecordPanel.tsx"
import type Paste from "./paste/RegisterPaste.tsx"
import type { RecordRow } from "./Register.ts"
import { useRegisterKeys } from "./useRegisterKeys.ts"

// Who looks somebody up pastes nothing, ends nothing and is in nobody's way.
const EndDialog = lazy(() =>
  import("./EndDialog.tsx").then((all) => ({ default: all.EndDialog }))
) as typeof End
const Conflicted = lazy(() =>
  import("./Conflicted.tsx").then((all) => ({ default: all.Conflicted }))
) as typeof Both
const RegisterPaste = lazy(() => import("./paste/RegisterPaste.tsx")) as typeof Paste

export interface RegisterViewProps<Row extends RecordRow> {
  readonly page: RegisterPage<Row>
  readonly quick?: ReadonlyArray<QuickFilter>
  readonly batch?: ReadonlyArray<BatchAct<Row>>
  readonly canEnd: (row: Row) => boolean
  readonly about?: (row: Row) => JSX.Element
  /** What those who are about to be ended still answer for. */
  readonly endAbout?: (rows: ReadonlyArray<Row>) => JSX.Element
  /** Dialogs of the page's own. */
  readonly children?: JSX.Element
}

export const RegisterView = <Row extends RecordRow>(props: RegisterViewProps<Row>) => {
  const words = useWords()
  const frame = useFrame()
  const { page } = props
  const { address, register } = page
  const t = () => words()[register.name]
  const canPaste = register.changeMany !== undefined && page.rights.change
  const [ending, setEnding] = createSignal<ReadonlyArray<Row> | null>(null)
  const [pasted, setPasted] = createSignal<TablePaste<Row> | null>(null)
  const [table, setTable] = createSignal<TableHandle | null>(null)
  useRegisterKeys(page, canPaste)
  const crumbs = () => [{ text: words().frame.duty }, { text: t().title }]
  createEffect(() => frame.stand({ crumbs: crumbs(), dataAsOf: null }))
  return (
    <>
      <Head page={page} />
      <div class="with-panel">
        <div class="register" classList={{ "register-cards": page.asCards() }}>
          <RegisterBar
            page={page}
            quick={props.quick ?? []}
            onPrint={() => void table()?.printRows()}
          />
          <RegisterTable
            page={page}
            acts={[
              ...(page.rights.change ? (props.batch ?? []) : []),
              ...(page.rights.end ? [{ text: t().end, act: setEnding }] : [])
            ]}
            onTable={setTable}
            onPaste={canPaste ? setPasted : undefined}
          />
        </div>
        <Show when={address.open() !== null}>
          <RecordPanel
            page={page}
            canEnd={(row) => page.rights.end && props.canEnd(row)}
            onEnd={(row) => setEnding([row])}
            about={props.about}
          />
        </Show>
      </div>
      <Dialogs
        page={page}
        ending={ending()}
        pasted={pasted()}
        onEnded={() => setEnding(null)}
        onPasted={() => setPasted(null)}
        endAbout={props.endAbout}
      />
      {props.children}
    </>
  )
}

const Head = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const t = () => words()[props.page.register.name]
  return (
    <PageHead
      title={t().title}
      actions={
        <Show when={props.page.rights.add}>
          <Button
            tone={props.page.address.open() === null ? "main" : "plain"}
            onClick={props.page.address.openNew}
          >
            <Icon name="plus" />
            {t().add}
          </Button>
        </Show>
      }
    />
  )
}

/** What is asked over the page; each comes when it is needed. */
const Dialogs = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly ending: ReadonlyArray<Row> | null
  readonly pasted: TablePaste<Row> | null
  readonly onEnded: () => void
  readonly onPasted: () => void
  readonly endAbout: RegisterViewProps<Row>["endAbout"] | undefined
}) => (
  <Suspense>
    <Show when={props.page.writes.conflict() !== null}>
      <Conflicted page={props.page} />
    </Show>
    <Show when={props.ending}>
      {(rows) => (
        <EndDialog page={props.page} rows={rows()} onClose={props.onEnded}>
          {props.endAbout?.(rows())}
        </EndDialog>
      )}
    </Show>
    <Show when={props.pasted}>
      {(paste) => <RegisterPaste page={props.page} paste={paste()} onClose={props.onPasted} />}
    </Show>
  </Suspense>
)
