/** Every setting of the server, from what the caller names or from the environment; nobody else reads it. */
import { Config, Effect, Redacted } from "effect"

export type LogLevel = "debug" | "info" | "warn" | "error" | "none"

export interface Settings {
  /** Holds the embedded database, the uploaded files and nothing else; made on first use. */
  readonly data: string
  /** Null: the embedded database in `data`. */
  readonly databaseUrl: Redacted.Redacted | null
  readonly host: string
  readonly port: number
  /** Bytes of one uploaded file. */
  readonly uploadLimit: number
  readonly logLevel: LogLevel
  /** True behind a reverse proxy of one's own: only then are its X-Forwarded-* headers believed. */
  readonly trustProxy: boolean
  /** True where the operator says that the clock is right and an entry's is not. */
  readonly acceptClock: boolean
  /** What is only warned of elsewhere refuses the start. */
  readonly production: boolean
  /** Said on purpose: passwords may cross the network unencrypted. */
  readonly insecureHttp: boolean
  /** Inner networks that webhooks may reach all the same: `10.1.0.0/16`, `192.168.5.7`. */
  readonly webhookAllow: ReadonlyArray<string>
}

const levels = ["debug", "info", "warn", "error", "none"] as const

const environment = Config.all({
  data: Config.String("DATA").pipe(Config.withDefault("data")),
  databaseUrl: Config.Redacted("DATABASE_URL").pipe(Config.withDefault(null)),
  host: Config.String("HOST").pipe(Config.withDefault("127.0.0.1")),
  port: Config.Port("PORT").pipe(Config.withDefault(8080)),
  uploadLimit: Config.Int("UPLOAD_LIMIT").pipe(Config.withDefault(100_000_000)),
  logLevel: Config.Literals(levels, "LOG_LEVEL").pipe(Config.withDefault(null)),
  trustProxy: Config.Boolean("TRUST_PROXY").pipe(Config.withDefault(false)),
  acceptClock: Config.Boolean("ACCEPT_CLOCK").pipe(Config.withDefault(false)),
  production: Config.Boolean("PRODUCTION").pipe(Config.withDefault(null)),
  insecureHttp: Config.Boolean("INSECURE_HTTP").pipe(Config.withDefault(false)),
  webhookAllow: Config.String("WEBHOOK_ALLOW").pipe(Config.withDefault(""))
}).pipe(Config.nested("AIWEI"))

/** As every program of Node is told; `AIWEI_PRODUCTION` outranks it. */
const nodeSaysProduction = Config.String("NODE_ENV").pipe(
  Config.withDefault(""),
  Config.map((said) => said === "production")
)

const listed = (text: string): ReadonlyArray<string> => text.split(/[\s,]+/).filter(Boolean)

/** What a caller may settle; text, so that the command line needs nothing of Effect to say it. */
export interface SettingsGiven {
  readonly data?: string | undefined
  readonly databaseUrl?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly uploadLimit?: number | undefined
  readonly logLevel?: LogLevel | undefined
  /** Somebody reads along: unless a level was named, only what goes wrong is logged. */
  readonly terminal?: boolean | undefined
  readonly trustProxy?: boolean | undefined
  readonly acceptClock?: boolean | undefined
  readonly production?: boolean | undefined
  readonly insecureHttp?: boolean | undefined
  readonly webhookAllow?: ReadonlyArray<string> | undefined
}

/** A data folder that was named outranks a database address that only the environment knows. */
const databaseOf = (given: SettingsGiven, found: Redacted.Redacted | null) => {
  if (given.databaseUrl !== undefined) return Redacted.make(given.databaseUrl)
  return given.data === undefined ? found : null
}

export const settingsFrom = (given: SettingsGiven): Settings => {
  const found = Effect.runSync(environment)
  return {
    data: given.data ?? found.data,
    databaseUrl: databaseOf(given, found.databaseUrl),
    host: given.host ?? found.host,
    port: given.port ?? found.port,
    uploadLimit: given.uploadLimit ?? found.uploadLimit,
    logLevel: given.logLevel ?? found.logLevel ?? (given.terminal === true ? "warn" : "info"),
    trustProxy: given.trustProxy ?? found.trustProxy,
    acceptClock: given.acceptClock ?? found.acceptClock,
    production: given.production ?? found.production ?? Effect.runSync(nodeSaysProduction),
    insecureHttp: given.insecureHttp ?? found.insecureHttp,
    webhookAllow: given.webhookAllow ?? listed(found.webhookAllow)
  }
}
