/** What `aiwei org merge` and `aiwei org split` do. */
import type { Client } from "@aiwei/client/makeClient"

import { asInput } from "../../asInput.ts"
import type { Cli } from "../../Cli.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { levelCalled } from "./levelCalled.ts"
import { seenPlace } from "./seenPlace.ts"

interface Options {
  readonly on: string
  readonly preview?: boolean
  readonly freed?: boolean
}

export interface MergeOptions extends Options {
  readonly into?: string
  readonly new?: string
  readonly level?: string
  readonly code?: string
}

export interface SplitOptions extends Options {
  readonly into: ReadonlyArray<string>
  readonly record?: ReadonlyArray<string>
}

const planned = async (
  cli: Cli,
  plan: Awaited<ReturnType<Client["api"]["org"]["previewMerge"]["query"]>>
) => {
  const { planText } = await import("../../text/planText.ts")
  cli.print(plan, () => planText(cli.words, plan))
}

export const merging = async (cli: Cli, places: ReadonlyArray<string>, options: MergeOptions) => {
  const { on, freed } = options
  if ((options.into === undefined) === (options.new === undefined)) {
    throw new Ending(wrongUsage, cli.words.org.intoOrNew)
  }
  await cli.withClient(async (client) => {
    const seen = []
    for (const place of places) seen.push(await seenPlace(client, place))
    const into =
      options.new === undefined
        ? (await seenPlace(client, options.into ?? "")).is.id
        : {
            name: options.new,
            code: options.code ?? null,
            level:
              options.level === undefined
                ? (seen[0]?.unit.level ?? "community")
                : await levelCalled(client, options.level)
          }
    if (options.preview === true) {
      const units = seen.map(({ is }) => is.id)
      return planned(cli, await client.api.org.previewMerge.query({ units, into, on }))
    }
    const units = seen.map(({ is }) => is)
    const done = await client.api.org.merge.mutate(asInput({ units, into, on, freed }))
    const names = seen.map(({ unit }) => unit.name)
    cli.print(done, () => cli.words.org.merged(names, done.into[0]?.name ?? "", done.places))
  })
}

/** `名称@代码=下级,下级`: the code may be left out, and so may the children of a part that gets none. */
const partOf = (text: string) => {
  const [head = "", children = ""] = text.split("=")
  const [name = "", code] = head.split("@")
  return {
    name: name.trim(),
    code: code?.trim() ?? null,
    children: children.split(/[,，]/u).flatMap((child) => (child.trim() === "" ? [] : child.trim()))
  }
}

/** A child by id or by its name below the unit: elsewhere another may be called so too. */
const childrenOf = async (client: Client, place: string, on: string) => {
  const { children } = await client.api.org.show.query({ place, on })
  return (called: string) =>
    children.find(({ id, code, name }) => [id, code, name].includes(called))?.id
}

export const splitting = async (cli: Cli, place: string, options: SplitOptions) => {
  const { on, freed } = options
  const goes = (options.record ?? []).map((text) => text.split("=") as [string, string?])
  await cli.withClient(async (client) => {
    const { is, unit } = await seenPlace(client, place)
    const childCalled = await childrenOf(client, is.id, on)
    const parts = options.into.map(partOf).map(({ name, code, children }) => ({
      unit: { name, code, level: unit.level },
      children: children.map((called) => {
        const id = childCalled(called)
        if (id === undefined) throw new Ending(wrongUsage, cli.words.org.noChild(called))
        return id
      }),
      records: goes.flatMap(([id, to]) => (to === name ? id : []))
    }))
    if (options.preview === true) {
      return planned(cli, await client.api.org.previewSplit.query({ unit: is.id, parts, on }))
    }
    const done = await client.api.org.split.mutate(asInput({ unit: is, parts, on, freed }))
    const names = done.into.map(({ name }) => name)
    cli.print(done, () => cli.words.org.split(unit.name, names, done.places))
  })
}
