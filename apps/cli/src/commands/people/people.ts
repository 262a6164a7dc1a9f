/** `aiwei people`; what concerns one person's data is in `personal.ts`. */
import { Option } from "commander"

import type { Cli } from "../../Cli.ts"
import type { Define } from "../../define.ts"
import type { Register } from "../../words/people/organisationWords.ts"
import { handingOver } from "../handover.ts"
import { ofWorklists } from "../overlays/worklist.ts"
import { ofHoldings } from "./peopleHeld.ts"
import { ofLists, registerKinds } from "./peopleLists.ts"
import { ofPerson } from "./personal.ts"

interface ListOptions {
  readonly query?: string
  readonly unit?: string
  readonly register?: Register
}

const listing = async (cli: Cli, options: ListOptions) => {
  const { peopleText } = await import("../../text/people/peopleText.ts")
  const { everyPage } = await import("../../everyPage.ts")
  const { asInput } = await import("../../asInput.ts")
  const rows = await cli.withClient(({ api }) =>
    everyPage((cursor) => api.people.list.query(asInput({ ...options, cursor })))
  )
  cli.print(rows, () => peopleText(cli.words, rows))
}

export const peopleCommand: Define = (program, running) => {
  const people = program.command("people").description("人员 / people")
  people
    .command("list")
    .description("人员列表 / people and their posts")
    .option("--query <text>", "姓名 / name")
    .option("--unit <place>", "单位 / code or name")
    .addOption(new Option("--register <register>", "名册 / register").choices(registerKinds))
    .action((options, command) => running(listing)(command, options))
  handingOver(people, running)
  ofHoldings(people, running)
  ofLists(people, running)
  ofWorklists(people, running)
  ofPerson(people, running)
}
