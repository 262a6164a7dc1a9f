/** One of each field, two of them with something wrong. */
import { Combobox } from "@aiwei/ui/form/Combobox"
import { FormErrors } from "@aiwei/ui/form/FormErrors"
import { NumberField } from "@aiwei/ui/form/NumberField"
import { Select } from "@aiwei/ui/form/Select"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal } from "solid-js"

const people: ReadonlyArray<Suggestion> = [
  { value: "1", text: "张俊杰", note: "红旗路社区，书记" },
  { value: "2", text: "马玉梅", note: "红旗路社区，卫生专干" }
]

export const Fields = () => {
  const [points, setPoints] = createSignal<string | null>("93.5")
  const [officer, setOfficer] = createSignal<Suggestion | null>(null)
  return (
    <form class="p-6" style="max-width:480px">
      <FormErrors
        title="还有一处要改"
        problems={[{ field: "reason", label: "事由", text: "请填写改动的事由" }]}
      />
      <NumberField
        label="得分"
        value={points()}
        onChange={setPoints}
        places={2}
        min="0"
        max="100"
        unit="满分 100"
        words={{
          unreadable: (places) => `请填数字，最多 ${places} 位小数`,
          outside: (min, max) => `应在 ${min} 到 ${max} 之间`
        }}
      />
      <Select
        label="类别"
        value=""
        placeholder="请选择"
        options={[{ value: "full", text: "专职" }]}
        onChoose={() => undefined}
      />
      <Combobox
        label="包户干部"
        value={officer()}
        onChoose={setOfficer}
        suggestions={people}
        onQuery={() => undefined}
        words={{ searching: "正在查找", nothing: "没有找到" }}
        hint="姓名或拼音首字母"
      />
      <TextArea id="reason" label="事由" value="" error="请填写改动的事由" />
    </form>
  )
}
