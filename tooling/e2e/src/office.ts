/** What a journey needs of the sample office: its files, and the account that may do its work. */
import { readdirSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "playwright-core"

import { projectRoot } from "./servers/aiwei.ts"
import type { FreshServer } from "./servers/freshServer.ts"
import type { Account } from "./servers/prepareAccount.ts"

const folder = join(projectRoot, "fixtures", "office-a")

/** The files whose names have one of these words, as the office named them. */
export const sampleFiles = (...words: ReadonlyArray<string>): ReadonlyArray<string> =>
  readdirSync(folder)
    .filter((name) => words.some((word) => name.includes(word)))
    .map((name) => join(folder, name))

export const firstAccount = (server: FreshServer) => server.account()

export const signIn = async (page: Page, server: FreshServer): Promise<void> =>
  signInAs(page, server, await server.account())

/** Through the door, as a person does it. */
export const signInAs = async (page: Page, server: FreshServer, { name, password }: Account) => {
  await page.goto(`${server.url}/`)
  await page.getByLabel("账号").fill(name)
  await page.getByLabel("密码", { exact: true }).fill(password)
  await page.getByRole("button", { name: "登录" }).click()
  // Only then has the browser its cookie, and may go anywhere.
  await page.locator(".side").waitFor()
}
