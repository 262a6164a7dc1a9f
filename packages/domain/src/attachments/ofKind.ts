/**
 * Bytes on their way in, looked at as soon as enough of them are there: what is of another kind breaks off, so
 * that nothing of it is ever kept.
 */
import { Effect, Stream } from "effect"

/** No kind is told by more than its first twelve bytes. */
const enough = 12

const withMore = (head: Uint8Array, chunk: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(Math.min(enough, head.length + chunk.length))
  joined.set(head)
  joined.set(chunk.subarray(0, joined.length - head.length), head.length)
  return joined
}

export const ofKind = <E, Refusal>(
  bytes: Stream.Stream<Uint8Array, E>,
  isKind: (head: Uint8Array) => boolean,
  refused: () => Refusal
): Stream.Stream<Uint8Array, E | Refusal> =>
  Stream.suspend(() => {
    let head: Uint8Array = new Uint8Array()
    const looked = (chunk: Uint8Array): Effect.Effect<Uint8Array, Refusal> => {
      if (head.length >= enough) return Effect.succeed(chunk)
      head = withMore(head, chunk)
      return head.length < enough || isKind(head) ? Effect.succeed(chunk) : Effect.fail(refused())
    }
    const shorter = Stream.suspend(() =>
      head.length >= enough || isKind(head) ? Stream.empty : Stream.fail(refused())
    )
    return Stream.concat(Stream.mapEffect(bytes, looked), shorter)
  })
