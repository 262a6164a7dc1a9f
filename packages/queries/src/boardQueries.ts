/** The last published board, as everybody may see it; null while nothing was published. */

import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export const useBoard = () => {
  const client = useClient()
  return useQuery(() => ({
    queryKey: ["board"],
    queryFn: async () => {
      const answer = await client.board.fetch()
      return answer.status === "board" ? answer.board : null
    },
    retry: false
  }))
}
