/** Collects what a page complains about: errors on its console, exceptions, answers of 500 and above. */
import type { Page } from "playwright-core"

export const complaintsOf = (page: Page): ReadonlyArray<string> => {
  const heard: Array<string> = []
  page.on("pageerror", (error) => heard.push(`exception: ${error.message}`))
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`console: ${message.text()}`)
  })
  page.on("response", (response) => {
    if (response.status() >= 500) heard.push(`${response.status()}: ${response.url()}`)
  })
  return heard
}
