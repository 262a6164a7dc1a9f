/** What the trail calls the steps around a publication. */
import type { publicationVerbs as verbs } from "@aiwei/domain/access/verbs/publicationVerbs"

export const publicationVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "appraisals.preview": "Work a year out",
  "appraisals.make": "Freeze a year's appraisal",
  "appraisals.list": "Look at appraisals",
  "appraisals.verify": "Verify appraisals",
  "awards.list": "Look at awards",
  "awards.add": "Add an award",
  "awards.withdraw": "Withdraw an award",
  "awards.eligible": "See who is eligible",
  "publications.difference": "Look at what a correction changed",
  "appeals.lodge": "Lodge an appeal",
  "appeals.list": "Look at appeals",
  "appeals.show": "Look at an appeal",
  "appeals.attachment": "Download an appeal's file",
  "appeals.accept": "Accept an appeal",
  "appeals.decide": "Decide an appeal",
  "appeals.withdraw": "Withdraw an appeal",
  "appeals.reply": "Reply beside a score",
  "publications.submit": "Hand a ranking in",
  "publications.approve": "Approve a ranking",
  "publications.return": "Return a ranking",
  "publications.withdraw": "Take a ranking back",
  "publications.review": "Look at a review",
  "calendar.show": "Look at the calendar",
  "calendar.due": "Count working days",
  "calendar.set": "Set a day of the office",
  "calendar.clear": "Clear a day of the office",
  "calendar.tellYear": "Tell a year's holidays"
}
