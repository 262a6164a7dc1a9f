/** Draws something with all that a page has around it, on a client of the test's own. */
import type { Client } from "@aiwei/client/makeClient"
import { ClientProvider } from "@aiwei/queries/ClientContext"
import { configure, render } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import type { JSX } from "solid-js"

import { LanguageProvider } from "../src/words/language.tsx"

// Pages are loaded when they are opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8000 })

export const drawn = (client: Client, page: () => JSX.Element) => {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(() => (
    <QueryClientProvider client={cache}>
      <ClientProvider client={client}>
        <LanguageProvider>{page()}</LanguageProvider>
      </ClientProvider>
    </QueryClientProvider>
  ))
}
