/** Where to go after signing in: only an address of this app. A link from outside must not lead elsewhere. */
export const safeNext = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : "/"
