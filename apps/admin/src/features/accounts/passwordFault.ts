/** What is wrong with a password for somebody else before it is sent; the server knows more rules. */
import { leastLength } from "../founding/foundingDraft.ts"

export const passwordFault = (password: string): "missing" | "short" | null => {
  if (password === "") return "missing"
  return [...password].length < leastLength ? "short" : null
}
