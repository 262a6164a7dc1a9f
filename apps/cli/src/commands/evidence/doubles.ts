/** `aiwei inspection double|doubles`: scoring an inspection again without knowing it, oneself or by somebody named. */
import type { Client } from "@aiwei/client/makeClient"
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import { loaded, type ListOptions } from "./loaded.ts"
import type { commandsOf } from "./records.ts"

interface DoubleOptions extends Pick<ListOptions, "office"> {
  readonly giveUp?: boolean
  readonly for?: string
  readonly takeBack?: string
}

type Wanted = { readonly id: string; readonly office?: string | null }

const step = ({ api }: Client, wanted: Wanted, options: DoubleOptions) => {
  const { giveUp, for: account, takeBack } = options
  if (account !== undefined) return api.inspections.announceDouble.mutate({ ...wanted, account })
  if (takeBack !== undefined) {
    return api.inspections.takeBackDouble.mutate({ ...wanted, account: takeBack })
  }
  return giveUp === true
    ? api.inspections.giveUpDouble.mutate(wanted)
    : api.inspections.beginDouble.mutate(wanted)
}

const doubling = async (cli: Cli, id: string, { office, ...options }: DoubleOptions) => {
  const { words, asInput, doubleText } = await loaded(cli)
  const wanted = asInput({ office, id })
  const double = await cli.withClient((client) => step(client, wanted, options))
  cli.print(double, () => doubleText(words, double))
}

const listing = async (cli: Cli, id: string | undefined, options: Pick<ListOptions, "office">) => {
  const { words, asInput, doublesText, ownDoublesText } = await loaded(cli)
  if (id === undefined) {
    const own = await cli.withClient(({ api }) =>
      api.inspections.ownDoubles.query(asInput({ ...options }))
    )
    return cli.print(own, () => ownDoublesText(words, own))
  }
  const of = await cli.withClient(({ api }) =>
    api.inspections.doubles.query(asInput({ ...options, id }))
  )
  cli.print(of, () => doublesText(words, of))
}

export const doubleCommands = (
  command: ReturnType<typeof commandsOf>,
  running: Parameters<Define>[1]
) => {
  command(
    "double",
    "复评：登记之前看不到前一次的结果 / a blind double, begun before anything is read"
  )
    .argument("<id>", "复评哪一次 / the inspection")
    .addOption(
      new Option("--for <account>", "安排该账号复评 / have this account score it").conflicts([
        "takeBack",
        "giveUp"
      ])
    )
    .addOption(
      new Option("--take-back <account>", "收回该账号的复评 / take it back from them").conflicts(
        "giveUp"
      )
    )
    .option("--give-up", "放弃自己的复评 / give up one's own")
    .action((id, options, own) => running(doubling)(own, id, options))
  command(
    "doubles",
    "自己未完成的复评，或一次检查的复评 / one's own open doubles, or an inspection's"
  )
    .argument("[id]", "哪一次检查 / the inspection")
    .action((id, options, own) => running(listing)(own, id, options))
}
