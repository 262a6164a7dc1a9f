/** What leaves the house on paper is noted in the trail. Nobody waits for it, and a print is never held up. */
import { useClient } from "../ClientContext.tsx"

export const useNotePrint = () => {
  const { api } = useClient()
  return (page: string, query: string) => {
    void api.prints.note
      .mutate(query === "" ? { page } : { page, query })
      .catch((error: unknown) => reportError(error))
  }
}
