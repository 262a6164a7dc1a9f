/** Making and checking backups goes on in the tray of long work while its page is left. */
import { type BackupLine, useBackupDeeds } from "@aiwei/queries/administration/backupQueries"
import { createSignal } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"

export const createBackups = (show: () => void) => {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().backups
  const { create, verify } = useBackupDeeds()
  const [opened, open] = createSignal<string | null>(null)
  const result = () => ({ label: it().show, open: show })
  return {
    busy: () => create.isPending,
    create: () =>
      void frame.tasks.run(it().creating, async () => {
        const made = await create.mutateAsync()
        frame.say(it().made(made.file))
        return result()
      }),
    verifying: () => verify.isPending,
    verify: ({ file }: Pick<BackupLine, "file">) =>
      void frame.tasks.run(it().verifying(file), async () => {
        const { ok, faults } = await verify.mutateAsync(file)
        frame.say(ok ? it().verified(file) : it().damaged(file, faults.length))
        return result()
      }),
    /** Whose way of restoring is unfolded. */
    opened,
    open
  }
}

export type BackupsState = ReturnType<typeof createBackups>
