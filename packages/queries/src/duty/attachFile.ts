/**
 * Sends a file that is kept with a record, and nothing reads it. A photo of what was found and what an appeal
 * brings have doors of their own; what the office keeps goes up as a file to be imported does.
 */
import type { AttachDoor } from "@aiwei/client/attachFile"

import { useClient } from "../ClientContext.tsx"

/** Gives the id by which a record takes the file. */
export const useAttachFile = () => {
  const { api, uploadFile } = useClient()
  return async (file: File): Promise<string> => {
    const { batch } = await api.imports.open.mutate({ source: "attachment" })
    return (await uploadFile({ batch, path: file.name, body: file })).file
  }
}

/** The same, through the door of those who write that record. */
export const useAttachThrough = (door: AttachDoor) => {
  const { attachFile } = useClient()
  return async (file: File): Promise<string> =>
    (await attachFile({ door, name: file.name, body: file })).file
}
