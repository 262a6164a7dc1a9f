/** `/month`: to the board of the newest month with scores. */
import { NewestMonth } from "../start/route.tsx"

export default function NewestBoard() {
  return <NewestMonth page="/month" />
}
