import { itemKinds } from "../../domain/items/rules.ts";
import type { TenantEvent } from "../../domain/tenants/events.server.ts";
import type { Translate } from "../../i18n/translate.ts";

/** What happens to every kind of text. */
const textDeeds = [
  "started",
  "restored",
  "submitted",
  "published",
  "withdrawn",
  "discarded",
  "returned",
  "approved",
  "archived",
  "unarchived",
] as const;

const known = [
  "space_created",
  "space_active",
  "space_suspended",
  "space_archived",
  "space_trust_changed",
  "space_settings_changed",
  "conference_cancelled",
  "conference_postponed",
  "conference_resumed",
  "conference_held",
  "conference_not_held",
  "conference_co_host_asked",
  "conference_co_host_accepted",
  "conference_co_host_declined",
  "figures_reported",
  "figures_removed",
  "action_settled",
  "action_reopened",
  "series_saved",
  "round_saved",
  "member_invited",
  "member_invitation_revoked",
  "member_joined",
  "member_role_changed",
  "member_left",
  "member_removed",
  "member_erased",
  "national_role_changed",
  "network_installed",
] as const;

/** One event of a space in a sentence. A kind of event that a later version has brought is still an event. */
export function eventWords(t: Translate, { action, by }: Pick<TenantEvent, "action" | "by">): string {
  const who = by ?? t("national.event.somebody");
  const [subject, done] = action.split(".");
  const kind = itemKinds.find((one) => one === subject);
  const deed = textDeeds.find((one) => one === done);
  if (kind && deed) return t(`national.event.text_${deed}`, { who, what: t(`national.eventText.${kind}`) });
  const name = known.find((one) => one === `${subject}_${done}`);
  return name ? t(`national.event.${name}`, { who }) : t("national.event.other", { who });
}
