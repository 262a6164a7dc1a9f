/** Starts the admin app: one client, one cache, one router. Every page is loaded when it is opened. */
import "@fontsource-variable/noto-sans-sc/index.css"
import "./app.css"
import { makeClient } from "@aiwei/client/makeClient"
import { ClientProvider } from "@aiwei/queries/ClientContext"
import { QueryClientProvider } from "@tanstack/solid-query"
import { render } from "solid-js/web"

import { makeCache } from "./makeCache.ts"
import { Pages } from "./Pages.tsx"
import { LanguageProvider } from "./words/language.tsx"

const client = makeClient({ url: `${location.origin}/trpc` })
// Made here and not inside the markup: a prop is read again and again, and each reading would make one.
const cache = makeCache()
const root = document.getElementById("root")

if (root !== null) {
  render(
    () => (
      <QueryClientProvider client={cache}>
        <ClientProvider client={client}>
          <LanguageProvider>
            <Pages />
          </LanguageProvider>
        </ClientProvider>
      </QueryClientProvider>
    ),
    root
  )
}
