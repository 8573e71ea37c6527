import type { Area } from "../../domain/tenants/areas.server.ts";
import { countries, newTenantKinds } from "../../domain/tenants/network-schema.ts";
import { type Locale, localeOptions } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AreaChoices } from "./area-choices.tsx";
import { SpaceNameFields } from "./space-name-fields.tsx";

type NewSpacePageProps = { areas: readonly Area[]; locale: Locale; answer: FormAnswer };

/** A new space, and the invitation to its first admin. */
export function NewSpacePage({ areas, locale, answer }: NewSpacePageProps) {
  const t = useTranslate();
  return (
    <Page
      size="work"
      kicker={<a href="/national/spaces">{t("national.spaces.title")}</a>}
      title={t("national.new.title")}
      lede={t("national.new.lede")}
      thread="spine"
    >
      <PostForm answer={answer} keepAs="space:new">
        <ErrorSummary />
        <SpaceNameFields />
        <Choices
          name="kind"
          label={t("national.field.kind")}
          choices={newTenantKinds.map((kind) => ({
            value: kind,
            label: t(`national.kind.${kind}`),
            hint: t(`national.kindHint.${kind}`),
          }))}
          defaultValue="region"
        />
        <Select
          name="country"
          label={t("national.field.country")}
          options={countries.map((country) => ({ value: country, label: t(`national.country.${country}`) }))}
          defaultValue={homeOf[locale]}
        />
        <Select
          name="language"
          label={t("national.field.language")}
          hint={t("national.new.languageHint")}
          options={localeOptions}
          defaultValue={locale}
        />
        <AreaChoices
          areas={areas}
          home={homeOf[locale]}
          label={t("national.new.areas")}
          hint={t("national.new.areasHint")}
        />
        <TextField
          name="email"
          type="email"
          label={t("national.new.email")}
          hint={t("national.new.emailHint")}
          autoComplete="off"
        />
        <Actions>
          <Button look="primary">{t("national.new.submit")}</Button>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** The country that a network admin of each language most likely means. */
const homeOf = { sv: "SE", da: "DK", nb: "NO", en: "SE" } as const satisfies Record<Locale, string>;
