/** Refusals of what is done on this machine without a server: they come as themselves, not over a wire. */
import type { Cli } from "./Cli.ts"
import { Ending, refused } from "./exitCode.ts"
import type { Words } from "./words/zh.ts"

const isTagged = (thrown: unknown): thrown is { readonly _tag: keyof Words["refusals"] } =>
  typeof thrown === "object" &&
  thrown !== null &&
  "_tag" in thrown &&
  String(thrown._tag).match(/^(?:Backup|DataInUse|Divisions)/) !== null

export const orRefused =
  ({ words }: Cli) =>
  (thrown: unknown): never => {
    if (!isTagged(thrown)) throw thrown
    const say = words.refusals[thrown._tag] as (refusal: object) => string
    throw new Ending(refused, `${thrown._tag}: ${say(thrown)}`)
  }
