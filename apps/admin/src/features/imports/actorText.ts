/** Who acted, as the journal has it (`account:li`, `operator:root`), as a person would be called. */
import type { Words } from "../../words/Words.ts"

export const actorText = (words: Words, actor: string): string => {
  const [kind = "", ...name] = actor.split(":")
  if (kind === "operator") return words.imports.operator
  if (kind === "system") return words.imports.system
  return name.length === 0 ? actor : name.join(":")
}
