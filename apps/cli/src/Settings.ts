/** What every command may be told, by option or by environment (`AIWEI_…`); options win. */
import { type Command, InvalidArgumentError, Option } from "commander"

export interface Settings {
  readonly server?: string
  readonly token?: string
  /** The account whose rights hold for this command. */
  readonly as?: string
  readonly data: string
  readonly databaseUrl?: string
  readonly lang: "zh" | "en"
  readonly json?: boolean
}

/** `zh_CN.UTF-8` and `zh-CN` are Chinese, `en` and `en_US` English. */
const language = (text: string): "zh" | "en" => {
  const short = text.slice(0, 2).toLowerCase()
  if (short === "zh" || short === "en") return short
  throw new InvalidArgumentError("zh | en")
}

export const port = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("0–65535")
  return Number(text)
}

/** A month as every command takes it; the server would refuse another one less plainly. */
export const month = (text: string): string => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError("YYYY-MM, 2026-05")
  return text
}

/** A day as it is written; whether the calendar has it the server knows. */
export const day = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError("YYYY-MM-DD, 2026-05-31")
  return text
}

/** Given to the program once; commander then takes them before or after the command's name. */
export const withSettings = (program: Command): Command =>
  program
    .addOption(new Option("--server <url>", "服务器地址 / server to ask").env("AIWEI_URL"))
    .addOption(new Option("--token <token>", "访问令牌 / access token").env("AIWEI_TOKEN"))
    .option("--as <account>", "以此账号的权限执行 / with the rights of this account")
    .addOption(
      new Option("--data <dir>", "数据目录 / data folder").env("AIWEI_DATA").default("./data")
    )
    .addOption(
      new Option("--database-url <url>", "PostgreSQL 地址 / address").env("AIWEI_DATABASE_URL")
    )
    .addOption(
      new Option("--lang <lang>", "语言 / language: zh | en")
        .env("AIWEI_LANG")
        .choices(["zh", "en"])
        .default("zh")
        .argParser(language)
    )
    .option("--json", "输出 JSON / print JSON")
