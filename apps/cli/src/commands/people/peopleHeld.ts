/** `aiwei people duties`: everything somebody holds. Leaving is a handover: `handover.ts`. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Running } from "../../define.ts"
import { day } from "../../Settings.ts"

const loaded = async (cli: Cli) => {
  const [{ heldText }, { groupWords }, { personNamed }, { asInput }] = await Promise.all([
    import("../../text/people/heldText.ts"),
    import("../../words/people/groupWords.ts"),
    import("../../personNamed.ts"),
    import("../../asInput.ts")
  ])
  return { heldText, words: groupWords(cli), personNamed, asInput }
}

const duties = async (cli: Cli, given: string, { on }: { readonly on?: string }) => {
  const { heldText, words, personNamed, asInput } = await loaded(cli)
  const held = await cli.withClient(async (client) => {
    const id = await personNamed(cli, client, given)
    return client.api.people.duties.query(asInput({ id, on }))
  })
  cli.print(held, () => heldText(words, held, words.holds(held.person.name, held.day)))
}

/** Beside `people list`. */
export const ofHoldings = (people: Command, running: Running): void => {
  people
    .command("duties")
    .description("一个人承担的全部职责 / everything somebody holds")
    .argument("<person>", "姓名或编号 / name or id")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)
    .action((person, options, command: Command) => running(duties)(command, person, options))
}
