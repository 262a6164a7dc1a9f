/** Where to listen, and what was said about the way there. */
export interface ServeOptions {
  readonly port: number
  readonly host: string
  /** Absent: as the environment says. */
  readonly production?: boolean
  readonly trustProxy?: boolean
  readonly insecureHttp?: boolean
}
