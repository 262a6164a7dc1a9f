/** A community's name, set so that it fits. What is cut off is still there for whoever asks or hears. */
import { nameFit } from "../layout/nameFit.ts"

export const UnitName = (props: { readonly name: string; readonly room: number }) => {
  const fit = () => nameFit(props.name, props.room)
  return (
    <span
      role="cell"
      class="c"
      classList={{ two: fit().lines === 2 }}
      style={{ "--fit": String(fit().scale) }}
      title={props.name}
    >
      {props.name}
    </span>
  )
}
