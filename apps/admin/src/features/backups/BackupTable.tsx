/** The backups as a table, the newest first: proof, hash of the rows, and how to put one back. */
import type { BackupLine } from "@aiwei/queries/administration/backupQueries"
import { Button } from "@aiwei/ui/Button"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { CopyButton } from "../page/CopyButton.tsx"
import type { BackupsState } from "./createBackups.ts"

const tones = { proven: "ok", contradictory: "warn", damaged: "bad" } as const

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

export const BackupTable = (props: {
  readonly backups: ReadonlyArray<BackupLine>
  readonly state: BackupsState
}) => {
  const words = useWords()
  const fields = () => words().backups.fields
  return (
    <div class="table-box" tabindex="0" role="region" aria-label={words().backups.listTitle}>
      <table class="table backup-table">
        <caption class="unseen">{words().backups.listTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{fields().at}</th>
            <th scope="col">{fields().kind}</th>
            <th scope="col">{fields().state}</th>
            <th scope="col" class="num">
              {fields().bytes}
            </th>
            <th scope="col" class="num">
              {fields().checks}
            </th>
            <th scope="col">{fields().rowHash}</th>
            <th scope="col">
              <span class="unseen">{words().backups.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.backups}>{(backup) => <Row backup={backup} state={props.state} />}</For>
        </tbody>
      </table>
    </div>
  )
}

const Row = (props: { readonly backup: BackupLine; readonly state: BackupsState }) => {
  const words = useWords()
  const it = () => words().backups
  const { file } = props.backup
  const isOpen = () => props.state.opened() === file
  return (
    <>
      <tr>
        <td>{minuteOf(props.backup.at)}</td>
        <td>{it().kinds[props.backup.kind]}</td>
        <td>
          <Tag tone={tones[props.backup.state]}>{it().states[props.backup.state]}</Tag>
        </td>
        <td class="num">{megabytes(props.backup.bytes + props.backup.fileBytes)}</td>
        <td class="num">{props.backup.checks.length}</td>
        <td>
          <code title={props.backup.rowHash}>{props.backup.rowHash.slice(0, 12)}</code>
        </td>
        <td class="backup-acts">
          <Button
            size="small"
            disabled={props.state.verifying()}
            aria-label={it().verifyOf(file)}
            onClick={() => props.state.verify(props.backup)}
          >
            {it().verify}
          </Button>
          <Button
            size="small"
            tone="bare"
            aria-expanded={isOpen()}
            aria-label={it().restoreOf(file)}
            onClick={() => props.state.open(isOpen() ? null : file)}
          >
            {it().restore}
          </Button>
        </td>
      </tr>
      <Show when={isOpen()}>
        <tr class="backup-restore">
          <td colspan={7}>
            <p>{it().restoreText}</p>
            <p>
              <code>{it().command(file)}</code>
              <CopyButton text={it().command(file)} label={it().copy} done={it().copied} />
            </p>
          </td>
        </tr>
      </Show>
    </>
  )
}
