/** The body of an upload as bytes that arrive, for whoever keeps them while they do. */
import { Effect, Stream } from "effect"

/** A connection that breaks off is nobody's refusal: nobody is left to be told. */
export const arriving = (body: ReadableStream<Uint8Array>) =>
  Stream.fromReadableStream({ evaluate: () => body, onError: (cause) => cause }).pipe(
    Stream.catch(() => Stream.fromEffect(Effect.interrupt))
  )
