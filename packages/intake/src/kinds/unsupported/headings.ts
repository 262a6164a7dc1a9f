/**
 * Tables that are known by sight and not yet taken: they are refused by name, so that nobody wonders
 * whether a daily log was mistaken for something else.
 */
import { inspectionHeadings } from "./inspectionHeadings.ts"
import { pestHeadings } from "./pestHeadings.ts"
import { publicHeadings } from "./publicHeadings.ts"

export const unsupportedHeadings = [...inspectionHeadings, ...pestHeadings, ...publicHeadings]

/** Labels of a meeting record's form; such a sheet has pairs of label and value instead of a header. */
export const meetingLabels =
  /^(?:时间|会议时间|地点|会议地点|主持人|会议主持|主持|记录人|记录|会议主题|议题|会议名称|参会情况|应到人数|实到人数|会议内容|会议议程|参会人员|出席人员|缺席人员)$/u
export const meetingOnly =
  /^(?:主持人|会议主持|记录人|会议主题|议题|会议内容|会议名称|会议地点|会议时间|会议议程)$/u
