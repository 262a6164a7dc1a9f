/** Sends what waits for webhooks while the server runs: one look at an index every few seconds. */
import type { AppServices } from "@aiwei/api/AppServices"
import { WebhookDeliveries } from "@aiwei/domain/webhooks/WebhookDeliveries"
import { Effect, Fiber, type ManagedRuntime, Schedule } from "effect"

const every = "3 seconds"

/** A database that is away stays so for a while. */
const afterFault = "1 minute"

const look = WebhookDeliveries.use((deliveries) => deliveries.sendDue).pipe(
  Effect.catchCause((cause) =>
    Effect.andThen(Effect.logWarning("sending webhooks", cause), Effect.sleep(afterFault))
  )
)

/** Gives what ends it; the store must be open until then. */
export const sendWebhooks = (
  runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
): (() => Promise<void>) => {
  const fiber = runtime.runFork(Effect.repeat(look, Schedule.spaced(every)))
  return () => Effect.runPromise(Effect.asVoid(Fiber.interrupt(fiber)))
}
