/** What `aiwei org add|move|rename|recode|close` do. */
import type { UrbanRural } from "@aiwei/domain/org/DivisionCode"

import { asInput } from "../../asInput.ts"
import type { Cli } from "../../Cli.ts"
import { levelCalled } from "./levelCalled.ts"
import { seenPlace } from "./seenPlace.ts"

interface On {
  readonly on?: string
}

export interface AddOptions extends On {
  readonly level: string
  readonly code?: string
  readonly gridCode?: string
  readonly urbanRural?: UrbanRural
  readonly priority?: number
  readonly freed?: boolean
}

export const adding = async (cli: Cli, parent: string, name: string, options: AddOptions) => {
  const { on, freed, code = null, gridCode, urbanRural, priority } = options
  const made = await cli.withClient(async (client) => {
    const { is, today } = await seenPlace(client, parent)
    const level = await levelCalled(client, options.level)
    const unit = { ...asInput({ gridCode, urbanRural, priority }), name, code, level }
    const asked = { unit, parentId: is.id, on: on ?? today, freed }
    return client.api.org.add.mutate(asInput(asked))
  })
  cli.print(made, () => cli.words.org.added(made.name))
}

interface MoveOptions extends On {
  readonly under: string
  readonly preview?: boolean
}

export const moving = async (cli: Cli, place: string, { under, on, preview }: MoveOptions) => {
  await cli.withClient(async (client) => {
    const [{ is, unit, today }, to] = [
      await seenPlace(client, place),
      await seenPlace(client, under)
    ]
    const goes = { id: is.id, newParentId: to.is.id, on: on ?? today }
    if (preview === true) {
      const { movePlanText } = await import("../../text/plan/movePlanText.ts")
      const plan = await client.api.org.previewMove.query(goes)
      return cli.print(plan, () => movePlanText(cli.words, plan))
    }
    await client.api.org.move.mutate({ ...is, ...goes })
    const done = { id: is.id, name: unit.name, under: to.unit.name, on: goes.on }
    cli.print(done, () => cli.words.org.moved(done.name, done.under, done.on))
  })
}

export const renaming = async (
  cli: Cli,
  place: string,
  name: string,
  { on, official: officialName }: On & { readonly official?: string }
) => {
  const [before, after] = await cli.withClient(async (client) => {
    const { is, unit } = await seenPlace(client, place)
    const asked = asInput({ ...is, name, officialName, on })
    return [unit.name, await client.api.org.rename.mutate(asked)]
  })
  cli.print(after, () => cli.words.org.renamed(before, after.name))
}

export const recoding = async (
  cli: Cli,
  place: string,
  written: string,
  { on, freed }: On & { readonly freed?: boolean }
) => {
  const code = written === "-" ? null : written
  const after = await cli.withClient(async (client) => {
    const { is } = await seenPlace(client, place)
    return client.api.org.recode.mutate(asInput({ ...is, code, on, freed }))
  })
  cli.print(after, () => cli.words.org.recoded(after.name, after.code))
}

export const closing = async (
  cli: Cli,
  place: string,
  { on, preview }: On & { readonly preview?: boolean }
) => {
  if (preview === true) {
    const plan = await cli.withClient(async (client) => {
      const { is, today } = await seenPlace(client, place)
      return client.api.org.previewClose.query({ unit: is.id, on: on ?? today })
    })
    const { closeText } = await import("../../text/planText.ts")
    return cli.print(plan, () => closeText(cli.words, plan))
  }
  const done = await cli.withClient(async (client) => {
    const { is, unit, today } = await seenPlace(client, place)
    await client.api.org.close.mutate({ ...is, on: on ?? today })
    return { id: is.id, name: unit.name, on: on ?? today }
  })
  cli.print(done, () => cli.words.org.closed(done.name, done.on))
}
