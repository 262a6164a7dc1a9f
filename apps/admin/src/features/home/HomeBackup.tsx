/** The last backup that was proven; where there is none, or none of late, that is said first. */
import type { HomeView } from "@aiwei/queries/homeQueries"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

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
      <Show
        when={!props.backup.tooOld && props.backup.newest}
        fallback={
          <>
            <p class="home-lack">
              <Icon name="warning" />
              {props.backup.newest === null
                ? it().noBackup
                : it().oldBackup(minuteOf(props.backup.newest.at))}
            </p>
            <p>{it().backupTodo}</p>
            <code>{command}</code>
          </>
        }
      >
        {(newest) => (
          <>
            <p class="home-fine">
              <Icon name="check" />
              {it().lastBackup(minuteOf(newest().at))}
            </p>
            <p class="home-file">{it().backupFile(newest().file, megabytes(newest().bytes))}</p>
          </>
        )}
      </Show>
    </section>
  )
}
