/** Makes deeds that ask again for what they changed, as soon as they are done. */
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/solid-query"

/** `onSettled`: also when it was refused, since somebody else may have changed it meanwhile. */
export const useDeeds = (queryKey: QueryKey, when: "onSettled" | "onSuccess" = "onSettled") => {
  const cache = useQueryClient()
  const ask = { [when]: () => cache.invalidateQueries({ queryKey }) }
  return <Answer, Wanted = void>(run: (wanted: Wanted) => Promise<Answer>) =>
    useMutation(() => ({ mutationFn: run, ...ask }))
}
