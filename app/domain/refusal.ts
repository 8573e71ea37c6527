import { Refused } from "../platform/refused.ts";

/** Every "no" there is. Each has its words under `refusals.<code>` in every language. */
export const refusalCodes = [
  // Anyone, anywhere: absent, foreign and forbidden are one and the same.
  "not_found",
  "stale",
  "too_many_attempts",
  "form_too_large",
  // Fields
  "required",
  "too_long",
  "invalid_choice",
  "name_missing",
  "space_name_missing",
  "partner_name_missing",
  "email_missing",
  "email_invalid",
  "password_missing",
  "password_short",
  "password_common",
  "link_invalid",
  "colour_invalid",
  "organisation_number_invalid",
  "slug_invalid",
  "slug_reserved",
  "slug_taken",
  "space_slug_taken",
  "series_name_missing",
  "name_similar",
  "series_slug_taken",
  "slug_missing",
  "tag_invalid",
  "too_many_tags",
  // Dates
  "date_missing",
  "date_invalid",
  "date_order",
  "day_invalid",
  "month_missing",
  "season_missing",
  "year_missing",
  "year_invalid",
  // Conferences
  "country_missing",
  "area_outside_space",
  "co_hosts_need_network",
  "conference_too_long",
  "day_outside",
  "too_many_days",
  "too_many_people",
  "too_many_links",
  "too_many_co_hosts",
  "rows_too_large",
  "reason_missing",
  "conference_held",
  "target_missing",
  // Signing in
  "sign_in_failed",
  "password_wrong",
  "invitation_gone",
  "invitation_other_address",
  "reset_gone",
  // Members and national roles
  "already_member",
  "last_admin",
  "last_admin_of",
  "last_network_admin",
  "no_such_account",
  // Writing and review
  "title_missing",
  "body_missing",
  "text_too_long",
  "text_too_deep",
  "question_missing",
  "answer_missing",
  "not_editable",
  "not_submitted",
  "already_decided",
  "text_changed",
  "address_taken",
  "own_work",
  "space_closed",
  "message_missing",
  // Reports and actions
  "count_invalid",
  "count_zero",
  "count_too_large",
  "count_out_of_range",
  "ratio_invalid",
  "figure_without_count",
  "figures_missing",
  "parts_exceed_total",
  "organisation_twice",
  "too_many_organisations",
  "period_missing",
  "period_order",
  "wider_than_conference",
  "conference_not_held",
  "report_exists",
  "report_about_missing",
  "action_title_missing",
  "action_owner_missing",
  "due_in_past",
  "actions_undecided",
  "actions_contradict",
  "too_many_actions",
  // Pictures
  "picture_undecided",
  "picture_missing",
  "alt_missing",
  "picture_too_large",
  "picture_too_many_pixels",
  "picture_unreadable",
  "picture_wrong_type",
  "too_many_pictures",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** One "no", about one form field or (null) about the whole. */
export class Refusal extends Refused {
  declare readonly code: RefusalCode;

  constructor(code: RefusalCode, field: string | null = null, params: Record<string, string | number> = {}) {
    super(code, field, params);
  }
}

export type FieldRefusal = { field: string | null; code: RefusalCode; params?: Record<string, string | number> };

/** Several refusals at once: everything that is wrong with a form, so that it is corrected in one go. */
export class InvalidInput extends Refused {
  readonly fields: FieldRefusal[];

  constructor(fields: FieldRefusal[]) {
    super(fields[0]?.code ?? "required", fields[0]?.field ?? null);
    this.fields = fields;
  }
}
