import type { SettingsForm as Form } from "../../domain/tenants/settings-form.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { PostForm } from "../../ui/post-form.tsx";
import { AreasPart } from "./areas-part.tsx";
import { BasicsPart } from "./basics-part.tsx";
import { LegalPart } from "./legal-part.tsx";
import { LookPart } from "./look-part.tsx";
import { PartnersPart } from "./partners-part.tsx";
import { SavedMeanwhile } from "./saved-meanwhile.tsx";
import type { SettingsPageProps } from "./settings-page.tsx";

type SettingsFormProps = Omit<SettingsPageProps, "done"> & {
  /** What is saved, and what the form shows: the same, or what was typed before a refusal. */
  stored: Form;
  shown: Form;
};

export function SettingsForm({ space, settings, areas, uploadId, stored, shown, answer }: SettingsFormProps) {
  const t = useTranslate();
  const typedVersion = answer && !answer.ok ? answer.values.version : undefined;
  const version = String(settings.version);
  return (
    <PostForm answer={answer} multipart keepAs={`settings:${space.id}`}>
      {/* Enter in a field saves; without this it would press the form's first button, which moves a row. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="version" value={typedVersion ?? version} />
      <input type="hidden" name="upload" value={uploadId} />
      <ErrorSummary />
      {typedVersion !== undefined && typedVersion !== version ? (
        <SavedMeanwhile typed={shown} stored={stored} version={version} areas={areas} slug={space.slug} />
      ) : null}
      <BasicsPart stored={stored} />
      <AreasPart areas={areas} stored={stored} />
      <LookPart space={space} shown={shown} />
      <LegalPart stored={stored} />
      <PartnersPart shown={shown.partners} />
      {space.archived ? null : (
        <Actions>
          <Button look="primary" name="intent" value="save">
            {t("settings.save")}
          </Button>
        </Actions>
      )}
    </PostForm>
  );
}
