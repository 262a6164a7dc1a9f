/**
 * The cookie that carries a session's secret. `Strict` does not break links from outside: the pages
 * themselves are public files, and what they ask for once open is asked by the site itself.
 */
const name = "aiwei_session"
const found = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{20,200})(?:;|$)`)

export const sessionIn = (cookies: string | null): string | null =>
  cookies === null ? null : (found.exec(cookies)?.[1] ?? null)

const fixed = "Path=/; HttpOnly; SameSite=Strict"

const line = (value: string, end: string, secure: boolean): string =>
  `${name}=${value}; ${end}; ${fixed}${secure ? "; Secure" : ""}`

/** `seconds` until the session's absolute end. */
export const sessionKept = (secret: string, seconds: number, secure: boolean): string =>
  line(secret, `Max-Age=${Math.max(0, Math.floor(seconds))}`, secure)

export const sessionDropped = (secure: boolean): string => line("", "Max-Age=0", secure)
