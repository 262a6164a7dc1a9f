/** Sends a file that is kept with a record: it goes up as a file to be imported does, and nothing reads it. */
import { useClient } from "../ClientContext.tsx"

/** Gives the id by which a record takes the file. */
export const useAttachFile = () => {
  const { api, uploadFile } = useClient()
  return async (file: File): Promise<string> => {
    const { batch } = await api.imports.open.mutate({ source: "attachment" })
    return (await uploadFile({ batch, path: file.name, body: file })).file
  }
}
