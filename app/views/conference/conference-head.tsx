import type { ReactNode } from "react";
import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

type ConferenceHeadProps = { conference: ConferenceContent; notices: ReactNode; edit: string | undefined };

/** Under the title: what changed the plans, and the way to the editor. */
export function ConferenceHead({ conference: { halt, archived, language }, notices, edit }: ConferenceHeadProps) {
  const t = useTranslate();
  return (
    <div className="post-head">
      {halt ? (
        <Notice kind="warning" announce={false} title={t(`conferences.halt.${halt.how}.title`)}>
          {halt.reason ? <p lang={language}>{halt.reason}</p> : null}
          {halt.how === "postponed" ? <p>{t("conferences.halt.postponed.text")}</p> : null}
        </Notice>
      ) : null}
      {archived ? (
        <Notice announce={false} title={t("conferences.archived.title")}>
          <p>{t("conferences.archived.text")}</p>
        </Notice>
      ) : null}
      {notices}
      {edit ? <ButtonLink to={edit}>{t("conferences.page.edit")}</ButtonLink> : null}
    </div>
  );
}
