/**
 * The cookie that carries a session's secret. `Strict` does not break links from outside: the pages
 * themselves are public files, and what they ask for once open is asked by the site itself. Over https its
 * name begins with `__Host-`: no neighbour below the same domain can then set one for us.
 */
const plain = "aiwei_session"
const guarded = `__Host-${plain}`

const found = (name: string) => new RegExp(`(?:^|;\\s*)${name}=([\\w-]{20,200})(?:;|$)`)
const [foundGuarded, foundPlain] = [found(guarded), found(plain)]

/** Over https only the guarded one counts: the other may be a neighbour's, who would sign us in as itself. */
export const sessionIn = (cookies: string | null, secure: boolean): string | null => {
  if (cookies === null) return null
  const guardedOne = foundGuarded.exec(cookies)
  return (guardedOne ?? (secure ? null : foundPlain.exec(cookies)))?.[1] ?? null
}

const fixed = "Path=/; HttpOnly; SameSite=Strict"

const line = (value: string, end: string, secure: boolean): string =>
  secure ? `${guarded}=${value}; ${end}; ${fixed}; Secure` : `${plain}=${value}; ${end}; ${fixed}`

/** `seconds` until the session's absolute end. */
export const sessionKept = (secret: string, seconds: number, secure: boolean): string =>
  line(secret, `Max-Age=${Math.max(0, Math.floor(seconds))}`, secure)

/** Over https also the one that was given before there was https. */
export const sessionDropped = (secure: boolean): ReadonlyArray<string> =>
  (secure ? [true, false] : [false]).map((guardedOne) => line("", "Max-Age=0", guardedOne))
