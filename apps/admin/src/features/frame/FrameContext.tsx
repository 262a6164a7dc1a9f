/**
 * What a page shares with the frame around it: where it stands, whose office it shows, and short news.
 * `office` is undefined while there is one office only; the server then needs no name.
 */
import type { Tasks } from "@aiwei/ui/feedback/createTasks"
import type { ToastAction } from "@aiwei/ui/feedback/Toasts"
import type { Crumb } from "@aiwei/ui/shell/Breadcrumb"
import { type Accessor, createContext, useContext } from "solid-js"

import type { Tools } from "./createTools.ts"

export interface Place {
  readonly crumbs: ReadonlyArray<Crumb>
  /** ISO instant of the newest input; null where a page has none. */
  readonly dataAsOf: string | null
}

export interface FrameShare {
  readonly office: Accessor<string | undefined>
  /** No office has been imported yet. */
  readonly isNew: Accessor<boolean>
  readonly stand: (place: Place) => void
  /** Short news; with an action it can be taken back. */
  readonly say: (text: string, action?: ToastAction) => void
  /** The palette and the shortcuts, to be called by a page's own button. */
  readonly tools: Tools
  /** Long work that goes on while its page is left. */
  readonly tasks: Tasks
}

export const FrameContext = createContext<FrameShare>()

export const useFrame = (): FrameShare => {
  const share = useContext(FrameContext)
  if (share === undefined) throw new Error("there is no Frame around this page")
  return share
}
