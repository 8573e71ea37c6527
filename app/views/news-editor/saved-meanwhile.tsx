import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Compared } from "../../ui/compared.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Moment } from "./moment.tsx";
import type { Difference } from "./typed-differences.ts";

type SavedMeanwhileProps = {
  post: { updatedAt: string; updatedBy: string | null; updatedByMe: boolean; version: number };
  differences: readonly Difference[];
  /** The text can still be saved. False when it has been handed in or thrown away meanwhile. */
  open: boolean;
};

/** Somebody saved while this person wrote: both texts beside each other, and the choice which one shall hold. */
export function SavedMeanwhile({ post, differences, open }: SavedMeanwhileProps) {
  const t = useTranslate();
  const title = post.updatedByMe ? "titleYou" : post.updatedBy === null ? "titleUnknown" : "title";
  return (
    <section className="mb-12 space-y-4">
      <h2 className="text-xl">
        <Moment say={(marks) => t(`editor.stale.${title}`, marks)} at={post.updatedAt} name={post.updatedBy} />
      </h2>
      <p>{t(open ? "editor.stale.text" : "editor.stale.textClosed")}</p>
      {differences.length === 0 ? <p>{t("editor.stale.same")}</p> : null}
      {differences.map(({ field, typed, stored }) => (
        <Compared
          key={field}
          title={t(`editor.stale.fields.${field}`)}
          versions={[
            { head: t("editor.stale.yours"), text: typed },
            { head: t("editor.stale.theirs"), text: stored },
          ]}
          nothing={t("editor.stale.nothing")}
        />
      ))}
      {open ? (
        <div className="actions">
          <Button name="intent" value={`save-over:${post.version}`}>
            {t("editor.stale.keepMine")}
          </Button>
          <Confirm look="plain" label={t("editor.stale.useSaved")} question={t("editor.stale.useSavedQuestion")}>
            <Button name="intent" value="use-saved">
              {t("editor.stale.useSaved")}
            </Button>
          </Confirm>
        </div>
      ) : null}
    </section>
  );
}
