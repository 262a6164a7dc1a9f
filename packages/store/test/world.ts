/** Every use case on the store under test, with ids that can be foretold and a hasher that is not slow. */
import { PasswordHasher } from "@aiwei/domain/access/PasswordHasher"
import { UseCases } from "@aiwei/domain/useCases"
import { WebhookPost } from "@aiwei/domain/webhooks/WebhookPost"
import { sequentialIds } from "@aiwei/testing/sequentialIds"
import { Effect, Layer } from "effect"

import { sealingBy } from "../src/machine/SealingNode.ts"
import { quickCodes } from "./access/quickCodes.ts"
import { anyStore } from "./anyStore.ts"

const quickHasher = Layer.succeed(PasswordHasher, {
  hash: (password) => Effect.succeed(`hashed:${password}`),
  verify: (hash, password) => Effect.succeed(hash === `hashed:${password}`)
})

const sealing = sealingBy(() => Buffer.alloc(32, 7))

/** Nothing leaves a test. */
export const noPost = Layer.succeed(WebhookPost, {
  faultOf: () => null,
  send: () => Effect.succeed({ why: "notReached", status: null })
})

export const worldOn = (store: typeof anyStore, post: typeof noPost) =>
  UseCases.pipe(
    Layer.provideMerge(Layer.mergeAll(store, sequentialIds, quickHasher, quickCodes, sealing, post))
  )

export const worldPosting = (post: typeof noPost) => worldOn(anyStore, post)
export const World = worldPosting(noPost)
