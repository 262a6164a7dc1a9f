/**
 * A batch on its way up, file by file. One that is refused does not hold up the others; stopping lets
 * the batch go, so nothing half-sent is left behind.
 */
import { useClient } from "@aiwei/queries/ClientContext"
import { forgetHome } from "@aiwei/queries/homeQueries"
import { importKeys } from "@aiwei/queries/importQueries"
import type { FoundFile } from "@aiwei/ui/files/droppedFiles"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal } from "solid-js"

import { seenFromInside, sourceOf, tableFiles } from "./tableFiles.ts"

export interface NotSent {
  readonly path: string
  readonly thrown: unknown
}

export type UploadState =
  | { readonly now: "waiting"; readonly why: "nothing chosen" | "stopped" | null }
  | {
      readonly now: "sending"
      readonly done: number
      readonly of: number
      readonly bytes: number
      readonly ofBytes: number
    }
  | {
      readonly now: "partly"
      readonly batch: string
      readonly sent: number
      readonly notSent: ReadonlyArray<NotSent>
    }
  | { readonly now: "failed"; readonly thrown: unknown }

export const createUpload = (ready: (batch: string) => void) => {
  const client = useClient()
  const cache = useQueryClient()
  const [state, setState] = createSignal<UploadState>({ now: "waiting", why: null })
  const [leftOut, setLeftOut] = createSignal(0)
  /** Of files behind one; empty for none. */
  const [password, setPassword] = createSignal("")
  let stopping = new AbortController()

  const sendAll = async (batch: string, files: ReadonlyArray<FoundFile>) => {
    const notSent: Array<NotSent> = []
    const ofBytes = files.reduce((sum, one) => sum + one.file.size, 0)
    let bytes = 0
    for (const [done, { path, file }] of files.entries()) {
      setState({ now: "sending", done, of: files.length, bytes, ofBytes })
      try {
        await client.uploadFile({ batch, path, body: file, signal: stopping.signal })
      } catch (thrown) {
        if (stopping.signal.aborted) return notSent
        notSent.push({ path, thrown })
      }
      bytes += file.size
    }
    return notSent
  }

  const start = async (files: ReadonlyArray<FoundFile>) => {
    const { sent, leftOut } = tableFiles(files)
    setLeftOut(leftOut)
    if (sent.length === 0) return setState({ now: "waiting", why: "nothing chosen" })
    stopping = new AbortController()
    setState({ now: "sending", done: 0, of: sent.length, bytes: 0, ofBytes: 1 })
    try {
      const { batch } = await client.api.imports.open.mutate({
        source: sourceOf(sent),
        ...(password() === "" ? {} : { password: password() })
      })
      const notSent = await sendAll(batch, seenFromInside(sent))
      if (stopping.signal.aborted) await client.api.imports.discard.mutate({ batch })
      await Promise.all([cache.invalidateQueries({ queryKey: importKeys.list }), forgetHome(cache)])
      if (stopping.signal.aborted) return setState({ now: "waiting", why: "stopped" })
      if (notSent.length === 0) return ready(batch)
      setState({ now: "partly", batch, sent: sent.length - notSent.length, notSent })
    } catch (thrown) {
      setState({ now: "failed", thrown })
    }
  }

  return { state, leftOut, start, stop: () => stopping.abort(), password, setPassword }
}

export type Upload = ReturnType<typeof createUpload>
