/**
 * Starts the admin app: one client, one cache, one router. Every page is loaded when it is opened; who is
 * signed in and which offices there are is asked for while the first one is still on its way.
 */
import "./app.css"
import { makeClient } from "@aiwei/client/makeClient"
import { ClientProvider } from "@aiwei/queries/ClientContext"
import { askAhead } from "@aiwei/queries/sessionQueries"
import { QueryClientProvider } from "@tanstack/solid-query"
import { render } from "solid-js/web"

import { loadFonts } from "./loadFonts.ts"
import { makeCache } from "./makeCache.ts"
import { Pages } from "./Pages.tsx"
import { sayUnloaded } from "./sayUnloaded.ts"
import { keptLanguage, LanguageProvider, loadLanguage, type Spoken } from "./words/language.tsx"

const client = makeClient({ url: `${location.origin}/trpc` })
// Made here and not inside the markup: a prop is read again and again, and each reading would make one.
const cache = makeCache()
const root = document.getElementById("root")

const draw = (root: HTMLElement, start: Spoken) =>
  render(
    () => (
      <QueryClientProvider client={cache}>
        <ClientProvider client={client}>
          <LanguageProvider start={start}>
            <Pages />
          </LanguageProvider>
        </ClientProvider>
      </QueryClientProvider>
    ),
    root
  )

askAhead(cache, client.api)
if (root !== null) {
  const start = await loadLanguage(keptLanguage()).catch((error: unknown) => {
    reportError(error)
    return null
  })
  if (start === null) sayUnloaded(root)
  else draw(root, start)
}
loadFonts()
