/**
 * Collects what a page complains about: errors on its console, exceptions, answers of 500 and above, and
 * whatever its security policy had to forbid, also where the browser keeps that to itself.
 */
import type { Page } from "playwright-core"

/** Runs before anything of the page does. */
const tellForbidden = `addEventListener("securitypolicyviolation", (event) =>
  console.error("forbidden by the page's policy: " + event.effectiveDirective + " " +
    event.blockedURI + " " + event.sample + " " + event.sourceFile + ":" + event.lineNumber), true)`

export const complaintsOf = (page: Page): ReadonlyArray<string> => {
  const heard: Array<string> = []
  void page.addInitScript(tellForbidden)
  page.on("pageerror", (error) => heard.push(`exception: ${error.message}`))
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`console: ${message.text()}`)
  })
  page.on("response", (response) => {
    if (response.status() >= 500) heard.push(`${response.status()}: ${response.url()}`)
  })
  return heard
}
