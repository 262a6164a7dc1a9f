/** Draws something with all that a page has around it, on a client of the test's own. */
import type { Client } from "@aiwei/client/makeClient"
import { ClientProvider } from "@aiwei/queries/ClientContext"
import { configure, render } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import type { JSX } from "solid-js"

import { makeCache } from "../src/makeCache.ts"
import { en } from "../src/words/en.ts"
import { keptLanguage, LanguageProvider } from "../src/words/language.tsx"
import { zh } from "../src/words/zh.ts"

// Pages are loaded when they are opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8000 })

export const drawn = (client: Client, page: () => JSX.Element) => {
  // The app's own, which hears of a session that ended; but no question is asked twice.
  const own = makeCache()
  const cache = new QueryClient({
    queryCache: own.getQueryCache(),
    mutationCache: own.getMutationCache(),
    defaultOptions: { queries: { retry: false } }
  })
  const language = keptLanguage()
  const start = { language, words: language === "zh" ? zh : en }
  return render(() => (
    <QueryClientProvider client={cache}>
      <ClientProvider client={client}>
        <LanguageProvider start={start}>{page()}</LanguageProvider>
      </ClientProvider>
    </QueryClientProvider>
  ))
}
