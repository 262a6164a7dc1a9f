/** One record beside its table, or a new one; it closes by Back. A record that is not there says so. */
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { failedWhole } from "../../frame/Unrefreshed.tsx"
import type { RecordRow } from "../Register.ts"
import { OpenRecord } from "./OpenRecord.tsx"
import type { PanelProps } from "./PanelProps.ts"

export const RecordPanel = <Row extends RecordRow>(props: PanelProps<Row>) => {
  const isNew = () => props.page.address.open() === "new"
  return (
    <Show when={isNew() || props.page.openRow() !== null} fallback={<NotThere page={props.page} />}>
      <OpenRecord {...props} isNew={isNew()} />
    </Show>
  )
}

/** On its way, unknown, or not to be had just now. */
const NotThere = <Row extends RecordRow>(props: Pick<PanelProps<Row>, "page">) => {
  const words = useWords()
  const { page } = props
  const name = () => words()[page.register.name].record
  const close = () => page.address.openRecord(null)
  const waits = () => !page.missing() && !failedWhole(page.record)
  return (
    <SidePanel
      label={name()}
      title={waits() ? words().loading : name()}
      closeLabel={words().close}
      onClose={close}
    >
      <Switch fallback={<Skeleton label={words().loading} lines={8} />}>
        <Match when={page.missing()}>
          <div class="record-gone">
            <Notice tone="warn" text={words().register.gone}>
              <Button size="small" onClick={close}>
                {words().register.toList}
              </Button>
            </Notice>
          </div>
        </Match>
        <Match when={failedWhole(page.record)}>
          <div class="record-gone">
            <Unanswered error={page.record.error} onAgain={() => page.reread()} size="small" />
          </div>
        </Match>
      </Switch>
    </SidePanel>
  )
}
