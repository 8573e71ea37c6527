import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Empty } from "../../ui/empty.tsx";

/** A space without a single text. */
export function NothingYet() {
  const t = useTranslate();
  return (
    <Empty title={t("editor.overview.empty.title")} level={2}>
      {t("editor.overview.empty.text")}
    </Empty>
  );
}

/** What the admin of a new space does first. */
export function FirstSteps({ spaceSlug }: { spaceSlug: string }) {
  const t = useTranslate();
  const work = `/${spaceSlug}/manage`;
  return (
    <Box title={t("editor.overview.start.title")} quiet>
      <ol className="list-decimal space-y-2 pl-5 text-sm marker:normal-nums">
        <li>
          <a href={`${work}/settings`}>{t("editor.overview.start.about")}</a>
        </li>
        <li>
          <a href={`${work}/members`}>{t("editor.overview.start.members")}</a>
        </li>
        <li>
          <a href={`${work}/conferences/new`}>{t("editor.overview.start.conference")}</a>
        </li>
        <li>
          <a href={`${work}/news/new`}>{t("editor.overview.start.news")}</a>
        </li>
      </ol>
    </Box>
  );
}
