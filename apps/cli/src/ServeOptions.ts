/** Where to listen. */
export interface ServeOptions {
  readonly port: number
  readonly host: string
}
