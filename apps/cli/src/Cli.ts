/** What a command gets: its settings, words and output, and the typed client, local or remote. */
import type { Client } from "@aiwei/client/makeClient"
import type { Command } from "commander"

import { Ending, refused, wrongUsage } from "./exitCode.ts"
import type { Output } from "./Output.ts"
import type { Settings } from "./Settings.ts"
import { en } from "./words/en.ts"
import { type Words, zh } from "./words/zh.ts"

export interface Cli {
  readonly settings: Settings
  readonly words: Words
  readonly out: Output
  /** Runs `use` on a client and closes what was opened for it, also after a failure. */
  readonly withClient: <A>(use: (client: Client) => Promise<A>) => Promise<A>
  /** `--json` prints the value; otherwise the text made from it. */
  readonly print: (value: unknown, text: () => string) => void
}

const dataOf = ({ data, databaseUrl }: Settings) =>
  databaseUrl === undefined ? { data } : { data, databaseUrl }

const wordsOf = ({ lang }: Settings): Words => (lang === "en" ? en : zh)

/** The data folder or the database that the operator of the machine works on, and no account. */
export const placeOf = (settings: Settings) => {
  if (settings.as !== undefined) {
    throw new Ending(wrongUsage, wordsOf(settings).accounts.asNotHere)
  }
  return dataOf(settings)
}

const remote = async <A>(
  server: string,
  settings: Settings,
  use: (client: Client) => Promise<A>
) => {
  if (settings.as !== undefined) {
    throw new Ending(wrongUsage, wordsOf(settings).accounts.asElsewhere)
  }
  const { makeClient } = await import("@aiwei/client/makeClient")
  const url = `${server.replace(/\/+$/, "").replace(/\/trpc$/, "")}/trpc`
  return use(makeClient(settings.token === undefined ? { url } : { url, token: settings.token }))
}

/** The same client on the same Hono app, in this process: no socket. */
export const localClient = async <A>(settings: Settings, use: (client: Client) => Promise<A>) => {
  const [{ makeClient }, { serverInProcess }] = await Promise.all([
    import("@aiwei/client/makeClient"),
    import("@aiwei/server/inProcess")
  ])
  const { as } = settings
  const server = await serverInProcess({
    ...dataOf(settings),
    ...(as === undefined ? {} : { as: { account: as } })
  })
  try {
    const client = makeClient(server)
    if (as !== undefined && (await client.api.session.current.query()) === null) {
      throw new Ending(refused, wordsOf(settings).accounts.asUnknown(as))
    }
    return await use(client)
  } finally {
    await server.close()
  }
}

export const cliFor = (command: Command, out: Output): Cli => {
  const settings: Settings = command.optsWithGlobals()
  return {
    settings,
    out,
    words: wordsOf(settings),
    withClient: (use) =>
      settings.server === undefined
        ? localClient(settings, use)
        : remote(settings.server, settings, use),
    print: (value, text) =>
      out.data(settings.json === true ? JSON.stringify(value, null, 2) : text())
  }
}
