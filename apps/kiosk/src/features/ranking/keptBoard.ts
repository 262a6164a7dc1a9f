/** The last good board, kept in the browser: it hangs again after a restart without any server. */
import { isBoard } from "@aiwei/client/isBoard"
import type { BoardView } from "@aiwei/domain/publication/BoardView"

import type { Storage } from "../../settings/readSettings.ts"

export interface Kept {
  readonly board: BoardView
  readonly etag: string | null
  /** Milliseconds since 1970; null when it was not noted. */
  readonly contactAt: number | null
}

const keysOf = (office: string | null) => {
  const key = `aiwei.kiosk.board:${office ?? ""}`
  // The contact has a key of its own: it is noted every few minutes, the board once a month.
  return { board: key, contact: `${key}:contact` }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const readKept = (storage: Storage, office: string | null): Kept | null => {
  const keys = keysOf(office)
  const text = storage.getItem(keys.board)
  const value = text === null ? null : parsed(text)
  if (typeof value !== "object" || value === null) return null
  const { board, etag } = value as { readonly board?: unknown; readonly etag?: unknown }
  if (!isBoard(board)) return null
  const contactAt = Number(storage.getItem(keys.contact) ?? Number.NaN)
  return {
    board,
    etag: typeof etag === "string" ? etag : null,
    contactAt: Number.isFinite(contactAt) ? contactAt : null
  }
}

export const keepBoard = (
  storage: Storage,
  office: string | null,
  board: BoardView,
  etag: string | null
): void => storage.setItem(keysOf(office).board, JSON.stringify({ board, etag }))

export const keepContact = (storage: Storage, office: string | null, at: number): void =>
  storage.setItem(keysOf(office).contact, String(at))

export const forgetBoard = (storage: Storage, office: string | null): void => {
  const keys = keysOf(office)
  storage.removeItem(keys.board)
  storage.removeItem(keys.contact)
}
