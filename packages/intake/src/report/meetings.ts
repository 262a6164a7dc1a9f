/**
 * Meetings as a report tells them: one record a sheet when the meeting has a form of its own
 * (`meeting`), one record a person and meeting when the list of names is all there is.
 */

export type Attendance = "present" | "leave" | "proxy" | "absent"

export interface Attendee {
  /** Where the name stands, A1. */
  readonly cell: string
  /** Where the mark beside it stands, or would stand. */
  readonly markCell: string | null
  readonly name: string
  readonly unit: string | null
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly rosterRow: number | null
  readonly attendance: Attendance
  /** Who came instead (代：某). */
  readonly proxyName: string | null
}

export interface MeetingRecord {
  /** In a list of meetings; a form has no row of its own, its sheet and its day tell it. */
  readonly row?: number
  readonly date: string | null
  /** `HH:MM`. */
  readonly time: string | null
  readonly topic: string | null
  readonly place: string | null
  readonly host: string | null
  readonly recorder: string | null
  readonly expectedCount: number | null
  readonly presentCount: number | null
  readonly leaveCount: number | null
  /** One entry a point, its number taken off. */
  readonly content: ReadonlyArray<string>
  readonly attendees: ReadonlyArray<Attendee>
}

/** Where the form says what; addresses of the values. */
export type MeetingForm = Readonly<Record<string, string | ReadonlyArray<string>>>

export interface MeetingAttendanceRecord {
  readonly row: number
  /** The mark's cell, which tells the meetings of one row apart. */
  readonly cell: string
  readonly meetingDate: string | null
  readonly name: string
  readonly unit: string | null
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly rosterRow: number | null
  readonly attendance: Attendance
  readonly proxyName: string | null
}
