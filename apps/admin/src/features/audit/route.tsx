/** `/audit?actor=&place=&verb=&entity=&from=&until=&text=&line=`: the trail, for the audit administrator. */
import "../frame/formPage.css"
import "../register/register.css"
import "../ranking/bar.css"
import "./audit.css"
import { type AuditLine, useAuditLines } from "@aiwei/queries/administration/auditQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import type { TableHandle } from "@aiwei/ui/table/model/TableProps"
import { plainState } from "@aiwei/ui/table/model/TableState"
import { Table } from "@aiwei/ui/table/Table"
import { createEffect, createMemo, createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { AuditBar } from "./AuditBar.tsx"
import { auditColumns } from "./auditColumns.tsx"
import { AuditPanel } from "./AuditPanel.tsx"
import { type AuditAddress, createAuditAddress } from "./createAuditAddress.ts"
import { ExportTrail } from "./ExportTrail.tsx"
import { KeptFor } from "./Keeping.tsx"
import { createProof, ProofButton, ProofResult } from "./Proof.tsx"
import { useVerbs } from "./useVerbs.ts"

export default function AuditRoute() {
  const words = useWords()
  const frame = useFrame()
  const address = createAuditAddress()
  const proof = createProof()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.administration }, { text: words().audit.title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead title={words().audit.title} actions={<ProofButton proof={proof} />} />
      <ProofResult proof={proof} />
      <div class="with-panel">
        <Trail address={address} />
        <Show when={address.line()} keyed>
          {(seq) => <AuditPanel seq={seq} onClose={() => address.openLine(null)} />}
        </Show>
      </div>
    </>
  )
}

const Trail = (props: { readonly address: AuditAddress }) => {
  const words = useWords()
  const verbs = useVerbs()
  const source = useAuditLines(props.address.asked)
  const columns = createMemo(() => auditColumns(words(), verbs(), props.address.openLine))
  const [state, setState] = createSignal(plainState)
  const [table, setTable] = createSignal<TableHandle | null>(null)
  return (
    <div class="register">
      <AuditBar address={props.address}>
        <ExportTrail asked={props.address.asked()} />
        <Button tone="bare" onClick={() => void table()?.printRows()}>
          <Icon name="print" />
          {words().audit.print}
        </Button>
      </AuditBar>
      <Table<AuditLine>
        caption={words().audit.title}
        words={words().table}
        columns={columns()}
        source={source}
        rowKey={({ seq }) => String(seq)}
        state={state()}
        onState={setState}
        onOpen={({ seq }) => props.address.openLine(seq)}
        current={({ seq }) => props.address.line() === seq}
        empty={<EmptyState title={words().audit.none} text={words().audit.noneTodo} />}
        failed={(error) => (
          <Notice text={refusalText(words(), error)}>
            <Button size="small" onClick={() => void source.again()}>
              {words().retry}
            </Button>
          </Notice>
        )}
        ref={setTable}
      />
      <KeptFor />
    </div>
  )
}
