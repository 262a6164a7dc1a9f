/** The backups: how old the last proven one is, when the next comes, and each with its proof. */
import "../frame/formPage.css"
import "../page/facts.css"
import "./backups.css"
import type { BackupsView } from "@aiwei/queries/administration/backupQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Match, Show, Switch } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { KeepForm } from "../audit/Keeping.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { BackupTable } from "./BackupTable.tsx"
import type { BackupsState } from "./createBackups.ts"

export const BackupsPage = (props: {
  readonly view: BackupsView
  readonly state: BackupsState
}) => {
  const words = useWords()
  const may = useMay()
  const it = () => words().backups
  return (
    <div class="backups">
      <Standing view={props.view} state={props.state} />
      <p class="form-note">
        {it().scheduleText(
          props.view.schedule.daily,
          props.view.schedule.weekly,
          props.view.schedule.monthly
        )}{" "}
        {it().next(minuteOf(props.view.schedule.nextAt))}
      </p>
      <Show
        when={props.view.backups.length > 0}
        fallback={<EmptyState title={it().noneProven} text={it().noneTodo} />}
      >
        <h2>{it().listTitle}</h2>
        <BackupTable backups={props.view.backups} state={props.state} />
      </Show>
      <Show when={may("audit.keep")}>
        <div class="form-page">
          <KeepForm />
        </div>
      </Show>
    </div>
  )
}

/** What somebody has to know at a glance: is there one that can be put back, and how old is it. */
const Standing = (props: { readonly view: BackupsView; readonly state: BackupsState }) => {
  const words = useWords()
  const it = () => words().backups
  const failed = () => {
    const { failure } = props.view
    return failure === null
      ? null
      : it().failed(minuteOf(failure.at), it().failures[failure.why], failure.detail)
  }
  return (
    <>
      <Notice tone="bad" text={failed()} />
      <Switch fallback={<Notice tone="warn" text={it().noneProven} />}>
        <Match when={props.view.tooOld && props.view.newestProven}>
          <Notice tone="warn" text={it().old(Math.floor(props.view.ageHours ?? 0))}>
            <p>{it().oldTodo}</p>
            <Button size="small" disabled={props.state.busy()} onClick={props.state.create}>
              {it().create}
            </Button>
          </Notice>
        </Match>
        <Match when={props.view.newestProven}>
          {(newest) => <Notice tone="ok" text={it().proven(minuteOf(newest().at))} />}
        </Match>
      </Switch>
    </>
  )
}
