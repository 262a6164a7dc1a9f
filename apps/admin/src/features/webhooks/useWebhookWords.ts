/** All words with those of webhooks, which come with their page and not with the first load. */
import { type Accessor, createMemo } from "solid-js"

import { webhooks as en } from "../../words/en/admin/webhooks.ts"
import { useLanguage } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { webhooks as zh } from "../../words/zh/admin/webhooks.ts"

export type WebhookPageWords = Words & { readonly webhooks: typeof zh }

export const useWebhookWords = (): Accessor<WebhookPageWords> => {
  const { language, words } = useLanguage()
  return createMemo(() => ({ ...words(), webhooks: language() === "en" ? en : zh }))
}
