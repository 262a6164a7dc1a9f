/** Who did something, as the trail writes it: `account:zhao` is zhao, the machine's own user has a word. */
export const actorName = (actor: string | null, operator: string): string => {
  if (actor === null) return ""
  const [kind, name = ""] = actor.split(/:(.*)/s)
  return kind === "account" ? name : operator
}
