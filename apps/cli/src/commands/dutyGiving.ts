/** `aiwei duty assign|end`: a duty is given to somebody from a day on, and ends on one. */
import type { PostKind } from "@aiwei/domain/people/PostKind"
import { type Command, Option } from "commander"

import type { Cli } from "../Cli.ts"
import type { Running } from "../define.ts"
import { Ending, refused, wrongUsage } from "../exitCode.ts"
import { day } from "../Settings.ts"

interface AssignOptions {
  readonly duty: string
  readonly person?: string
  readonly post?: string
  readonly postKind: PostKind
  readonly organisation?: string
  readonly from?: string
  readonly to?: string
  readonly remark?: string
}

const isId = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text)

const holdersOf = ({ person, post, postKind, organisation }: AssignOptions) => [
  ...(person === undefined ? [] : [isId(person) ? { personId: person } : { name: person }]),
  ...(post === undefined ? [] : [{ unit: post, postKind }]),
  ...(organisation === undefined ? [] : [{ organisation }])
]

const assigning = async (cli: Cli, place: string, options: AssignOptions) => {
  const { dutyWords } = await import("../words/dutyWords.ts")
  const { asInput } = await import("../asInput.ts")
  const words = dutyWords(cli)
  const [holder, ...others] = holdersOf(options)
  if (holder === undefined || others.length > 0) throw new Ending(wrongUsage, words.oneHolder)
  const { duty, from, to, remark } = options
  const { given, kind } = await cli.withClient(async ({ api }) => {
    const done = await api.duties.assign.mutate(asInput({ place, duty, holder, from, to, remark }))
    const { placeId, validFrom: on } = done
    const told = await api.duties.who.query(asInput({ place: placeId, duty, on }))
    return { given: done, kind: told.duty }
  })
  const called = kind[cli.settings.lang]
  cli.print(given, () => words.given(given.placeName, called, given.validFrom))
}

interface EndOptions {
  readonly duty: string
  readonly id?: string
  readonly on?: string
}

const ending = async (cli: Cli, place: string, { duty, id, on }: EndOptions) => {
  const { dutyWords } = await import("../words/dutyWords.ts")
  const { asInput } = await import("../asInput.ts")
  const words = dutyWords(cli)
  const { ended, called } = await cli.withClient(async ({ api }) => {
    const told = await api.duties.who.query(asInput({ place, duty, on }))
    const here = [
      ...(told.answer === null ? [] : [told.answer]),
      ...told.beside,
      ...told.passedOver
    ]
      .filter(
        ({ placeId, source }) =>
          placeId === told.place.id && (source === "assignment" || source === "household")
      )
      .map(({ sourceId }) => sourceId)
    const [only, ...others] = id === undefined ? here : [id]
    const name = told.duty[cli.settings.lang]
    if (only === undefined) throw new Ending(refused, words.nothingToEnd(told.place.path, name))
    if (others.length > 0) throw new Ending(refused, words.severalToEnd(here))
    const done = await api.duties.end.mutate(asInput({ place: told.place.id, id: only, on }))
    return { ended: done, called: name }
  })
  cli.print(ended, () => words.ended(ended.placeName, called, ended.validTo))
}

export const givingDuties = (parent: Command, running: Running): void => {
  parent
    .command("assign")
    .description("安排职责 / give a duty to somebody")
    .argument("<place>", "代码、名称或路径 / code, name or way")
    .requiredOption("--duty <duty>", "职责代码 / code of the duty")
    .option("--person <person>", "姓名或编号 / name or id")
    .option("--post <unit>", "某单位在任的人 / whoever has a post of this unit")
    .addOption(
      new Option("--post-kind <kind>", "哪一种职务 / which kind of post")
        .choices(["mainLeader", "leaderInCharge", "specialist", "staff"])
        .default("mainLeader")
    )
    .option("--organisation <organisation>", "外单位的名称或编号 / name or id")
    .option("--from <day>", "起始日 / YYYY-MM-DD", day)
    .option("--to <day>", "从哪天起不再承担 / first day without it", day)
    .option("--remark <text>", "备注 / remark")
    .action((place, options, command) => running(assigning)(command, place, options))
  parent
    .command("end")
    .description("结束职责 / end a duty")
    .argument("<place>", "代码、名称或路径 / code, name or way")
    .requiredOption("--duty <duty>", "职责代码 / code of the duty")
    .option("--id <id>", "有几项时指明哪一项 / which, where there are several")
    .option("--on <day>", "从哪天起 / first day without it", day)
    .action((place, options, command) => running(ending)(command, place, options))
}
