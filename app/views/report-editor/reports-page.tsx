import type { TextPage } from "../../domain/items/listing.server.ts";
import type { TextFilter } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { ListPage } from "../desk/list-page.tsx";

/** The reports of the space, in every state. */
export function ReportsPage(props: { space: DeskSpace; filter: TextFilter; page: TextPage }) {
  const t = useTranslate();
  return (
    <ListPage
      {...props}
      kind="report"
      action={
        <ButtonLink to={`/${props.space.slug}/manage/reports/new`} look="primary">
          {t("reports.list.write")}
        </ButtonLink>
      }
      none={
        <Empty title={t("reports.list.noneTitle")} level={2}>
          {t("reports.list.noneText")}
        </Empty>
      }
    />
  );
}
