/** What somebody is signed in with, as a person would say it. */
import type { Words } from "../../words/Words.ts"
import { agentParts } from "./agentText.ts"

export const deviceOf = ({ account }: Words, agent: string | null): string => {
  const parts = agentParts(agent)
  if (parts === null) return account.unknownAgent
  return parts.system === null ? parts.browser : account.on(parts.browser, parts.system)
}
