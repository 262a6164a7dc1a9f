/**
 * Who works on this page. When the session ends under it the page stays as it is, with all that was
 * typed, until the same person signs in again; only leaving on purpose leads to the door.
 */
import { type SessionAccount, useSession, useSignOut } from "@aiwei/queries/sessionQueries"
import { createEffect, createMemo, createSignal, onCleanup } from "solid-js"

/** Changed by whichever tab signs in or out, so that the others look again. */
const key = "aiwei.account"

export const createPresence = () => {
  const session = useSession()
  const signingOut = useSignOut()
  const [leaving, leave] = createSignal(false)
  const found = () => (session.isSuccess ? session.data : undefined)

  const account = createMemo<SessionAccount | null>((before) => {
    if (leaving()) return null
    const now = found() ?? null
    // Another tab may have let somebody else in: what stands here was still this person's.
    return before === null || now?.id === before.id ? now : before
  }, null)

  createEffect(() => localStorage.setItem(key, found()?.id ?? ""))
  const look = (event: StorageEvent) => {
    if (event.key === key && event.newValue !== account()?.id) void session.refetch()
  }
  addEventListener("storage", look)
  onCleanup(() => removeEventListener("storage", look))

  return {
    session,
    account,
    /** Nobody is signed in, and nobody was. */
    stranger: () => found() === null && account() === null,
    expired: () => found() === null && account() !== null,
    /** The one whom another tab let in meanwhile. */
    replacedBy: () => {
      const now = found() ?? null
      return now !== null && now.id !== account()?.id && account() !== null ? now : null
    },
    signOut: () => {
      leave(true)
      signingOut.mutate(undefined, { onError: () => leave(false) })
    }
  }
}

export type Presence = ReturnType<typeof createPresence>
