/**
 * The failure of that tag in what was thrown, or in what caused it; null when there is none. Known by its
 * shape: only the server has its class.
 */
export const taggedIn = <Failure extends object>(tag: string, thrown: unknown): Failure | null => {
  if (typeof thrown === "object" && thrown !== null && "_tag" in thrown && thrown._tag === tag) {
    return thrown as Failure
  }
  return thrown instanceof Error && thrown.cause !== undefined
    ? taggedIn<Failure>(tag, thrown.cause)
    : null
}
