/** `aiwei webhook list|add|remove|on|off|test`: other programs that are told when something happened here. */
import type { Cli } from "../Cli.ts"
import type { Define } from "../define.ts"
import { dataHasErrors } from "../exitCode.ts"

const events = [
  "publication.published",
  "publication.submitted",
  "appeal.lodged",
  "appeal.decided",
  "import.committed",
  "backup.failed"
] as const
type Event = (typeof events)[number]

const listing = async (cli: Cli) => {
  const [{ webhooksText }, found] = await Promise.all([
    import("../text/webhooksText.ts"),
    cli.withClient(({ api }) => api.webhooks.list.query())
  ])
  cli.print(found, () => webhooksText(cli.words, found))
}

const adding = async (
  cli: Cli,
  url: string,
  options: { readonly event?: ReadonlyArray<Event> }
) => {
  const wanted = options.event ?? events
  const made = await cli.withClient(({ api }) => api.webhooks.add.mutate({ url, events: wanted }))
  cli.print(made, () => `${made.id}\n${made.secret}`)
  if (cli.settings.json !== true) cli.out.note(cli.words.webhooks.secretOnce)
}

const removing = async (cli: Cli, id: string) => {
  await cli.withClient(({ api }) => api.webhooks.remove.mutate({ id }))
  cli.print({ id }, () => cli.words.webhooks.removed(id))
}

const switching = (active: boolean) => async (cli: Cli, id: string) => {
  await cli.withClient(({ api }) => api.webhooks.change.mutate({ id, active }))
  cli.print({ id, active }, () => cli.words.webhooks.switched(id, active))
}

const testing = async (cli: Cli, id: string): Promise<number | void> => {
  const posted = await cli.withClient(({ api }) => api.webhooks.test.mutate({ id }))
  cli.print(posted, () => cli.words.webhooks.posted(posted))
  if (posted.why !== null) return dataHasErrors
}

export const webhookCommand: Define = (program, running) => {
  const parent = program.command("webhook").description("推送 / tell other programs")
  parent
    .command("list")
    .description("列出推送地址和最近结果 / addresses and what came of the last message")
    .action((_options, command) => running(listing)(command))
  const add = parent.command("add")
  add
    .description("新增推送地址，签名密钥只显示一次 / new address; its secret is shown once")
    .argument("<url>")
    .addOption(
      add
        .createOption("--event <event...>", "推送哪些事，默认全部 / which events, all by default")
        .choices(events)
    )
    .action((url, options, command) => running(adding)(command, url, options))
  const one = (
    name: string,
    description: string,
    work: (cli: Cli, id: string) => Promise<number | void>
  ) =>
    parent
      .command(name)
      .description(description)
      .argument("<id>")
      .action((id, _options, command) => running(work)(command, id))
  one("remove", "删除推送地址 / remove one", removing)
  one("on", "恢复推送 / switch on", switching(true))
  one("off", "暂停推送 / switch off", switching(false))
  one("test", "立即发一条测试 / send a test now", testing)
}
