/** The last published board, as everybody may see it; null while nothing was published. */
import type { Client } from "@aiwei/client/makeClient"

import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

const boardQuery = ({ board }: Client) => ({
  queryKey: ["board"],
  queryFn: async () => {
    const answer = await board.fetch()
    return answer.status === "board" ? answer.board : null
  },
  retry: false
})

export const useBoard = () => {
  const client = useClient()
  return useQuery(() => boardQuery(client))
}
