/** Somebody says that a code which another unit had once is free: nothing gives it out by itself. */
import { useWords } from "../../../words/language.tsx"

export const Freed = (props: {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) => {
  const words = useWords()
  return (
    <label class="tree-check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {words().treePlans.withdrawn}
    </label>
  )
}
