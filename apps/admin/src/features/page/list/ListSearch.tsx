/** The search of a short list; the address follows each letter, since nobody is asked. */
import "../../register/register.css"
import { Icon } from "@aiwei/ui/Icon"

export const ListSearch = (props: {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
}) => (
  <label class="register-search">
    <Icon name="search" />
    <input
      type="search"
      value={props.value}
      aria-label={props.label}
      placeholder={props.label}
      onInput={(event) => props.onText(event.currentTarget.value)}
    />
  </label>
)
