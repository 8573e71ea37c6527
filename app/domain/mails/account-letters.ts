import * as v from "valibot";
import { roles } from "../memberships/rules.ts";
import type { Writer } from "./mail.ts";
import { oneLine } from "./one-line.ts";

const invitationData = v.object({ token: v.string(), role: v.optional(v.picklist(roles), "member") });

const invitation: Writer = (mail, { t, space, link }) => {
  const { token, role } = v.parse(invitationData, mail.data);
  const words = { space: space.name, role: t(`mail.role.${role}`) };
  return {
    subject: t("mail.invitation.subject", words),
    heading: { text: t("mail.invitation.heading", words) },
    paragraphs: [
      mail.by === null
        ? t("mail.invitation.text", words)
        : t("mail.invitation.textBy", { by: oneLine(mail.by), ...words }),
      t("mail.invitation.about"),
    ],
    quote: null,
    action: { label: t("mail.invitation.action"), url: link("invitation", token) },
    closing: [t("mail.invitation.limits", { email: mail.toEmail }), t("mail.invitation.unexpected")],
  };
};

const reset: Writer = (mail, { t, link }) => {
  const { token } = v.parse(v.object({ token: v.string() }), mail.data);
  return {
    subject: t("mail.reset.subject"),
    heading: { text: t("mail.reset.subject") },
    paragraphs: [t("mail.reset.text", { email: mail.toEmail })],
    quote: null,
    action: { label: t("mail.reset.action"), url: link("reset", token) },
    closing: [t("mail.reset.limits"), t("mail.reset.unexpected")],
  };
};

/** About getting into the portal. */
export const accountLetters = { invitation, reset };
