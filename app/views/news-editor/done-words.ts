import type { MessageKey } from "../../i18n/translate.ts";

/** What the page of a post says when something has succeeded, by the key in its address. */
export const doneWords = {
  save: "editor.done.save",
  submit: "editor.done.submit",
  publish: "editor.done.publish",
  withdraw: "editor.done.withdraw",
  discard: "editor.done.discard",
  restore: "editor.done.restore",
  revise: "editor.done.revise",
  archive: "editor.done.archive",
  unarchive: "editor.done.unarchive",
  "remove-picture": "editor.done.removePicture",
  "remove-question": "editor.done.removeQuestion",
  "question-up": "editor.done.moveQuestion",
  "question-down": "editor.done.moveQuestion",
} as const satisfies Record<string, MessageKey>;
