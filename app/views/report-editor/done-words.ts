import type { MessageKey } from "../../i18n/translate.ts";

/** What the page of a report says when something has succeeded, by the key in its address. */
export const doneWords = {
  start: "reports.done.start",
  save: "editor.done.save",
  submit: "reports.done.submit",
  publish: "reports.done.publish",
  withdraw: "reports.done.withdraw",
  discard: "editor.done.discard",
  restore: "editor.done.restore",
  revise: "editor.done.revise",
  archive: "reports.done.archive",
  unarchive: "reports.done.unarchive",
  "remove-organisation": "reports.done.removeOrganisation",
  "remove-action": "reports.done.removeAction",
} as const satisfies Record<string, MessageKey>;
