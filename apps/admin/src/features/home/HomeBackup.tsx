/** The last backup that was proven; plainly none where there is none, and what to do about it. */
import type { HomeView } from "@aiwei/queries/homeQueries"
import { Icon } from "@aiwei/ui/Icon"
import { Match, Switch } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`

const command = "npm run -s aiwei -- backup create"

export const HomeBackup = (props: { readonly backup: HomeView["backup"] }) => {
  const words = useWords()
  const it = () => words().home
  return (
    <section class="home-box">
      <h2>{it().backup}</h2>
      <Switch
        fallback={
          <>
            <p class="home-lack">
              <Icon name="warning" />
              {it().noBackup}
            </p>
            <p>{it().noBackupTodo}</p>
            <code>{command}</code>
          </>
        }
      >
        <Match when={props.backup.kind === "elsewhere"}>
          <p>{it().backupElsewhere}</p>
          <p>{it().backupElsewhereTodo}</p>
        </Match>
        <Match when={props.backup.newest}>
          {(newest) => (
            <>
              <p class="home-fine">
                <Icon name="check" />
                {it().lastBackup(minuteOf(newest().at))}
              </p>
              <p class="home-file">{it().backupFile(newest().file, megabytes(newest().bytes))}</p>
            </>
          )}
        </Match>
      </Switch>
    </section>
  )
}
