/** `/scores`: to the newest month. */
import { NewestMonth } from "../start/route.tsx"

export default function ScoresStart() {
  return <NewestMonth page="/scores" />
}
