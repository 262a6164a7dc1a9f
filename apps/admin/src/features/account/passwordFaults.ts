/** What is wrong with a new password before it is sent. The server looks again, and at the current one. */
export interface Typed {
  readonly current: string
  readonly next: string
  readonly repeat: string
}

export type PasswordFault = "missing" | "short" | "differs"
export type PasswordFaults = { readonly [F in keyof Typed]?: PasswordFault }

/** As the server has it. */
const least = 8

const ofNext = (next: string): PasswordFault | null => {
  if (next === "") return "missing"
  return [...next].length < least ? "short" : null
}

export const passwordFaults = ({ current, next, repeat }: Typed): PasswordFaults => {
  const wrong = ofNext(next)
  return {
    ...(current === "" ? { current: "missing" as const } : {}),
    ...(wrong === null ? {} : { next: wrong }),
    ...(repeat === next ? {} : { repeat: "differs" as const })
  }
}
