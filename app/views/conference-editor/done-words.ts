import type { MessageKey } from "../../i18n/translate.ts";

/** What the pages about conferences say when something has succeeded, by the key in their address. */
export const doneWords = {
  save: "editor.done.save",
  submit: "conferenceDesk.done.submit",
  publish: "conferenceDesk.done.publish",
  withdraw: "conferenceDesk.done.withdraw",
  discard: "editor.done.discard",
  restore: "editor.done.restore",
  revise: "editor.done.revise",
  archive: "conferenceDesk.done.archive",
  unarchive: "conferenceDesk.done.unarchive",
  cancel: "conferenceDesk.done.cancel",
  postpone: "conferenceDesk.done.postpone",
  resume: "conferenceDesk.done.resume",
  held: "conferenceDesk.done.held",
  "not-held": "conferenceDesk.done.notHeld",
  accept: "conferenceDesk.done.accept",
  decline: "conferenceDesk.done.decline",
} as const satisfies Record<string, MessageKey>;
