import type { TextPage } from "../../domain/items/listing.server.ts";
import type { TextFilter } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { ListPage } from "../desk/list-page.tsx";

/** The news of the space, in every state. */
export function PostsPage(props: { space: DeskSpace; filter: TextFilter; page: TextPage }) {
  const t = useTranslate();
  return (
    <ListPage
      {...props}
      kind="news"
      action={
        <ButtonLink to={`/${props.space.slug}/manage/news/new`} look="primary">
          {t("editor.overview.write")}
        </ButtonLink>
      }
      none={
        <Empty title={t("editor.list.noNews.title")} level={2}>
          {t("editor.list.noNews.text")}
        </Empty>
      }
    />
  );
}
