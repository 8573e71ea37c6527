import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { Compared } from "../../ui/compared.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Moment } from "./moment.tsx";

/** A field whose typed text is not the stored one: its name in words, and both. */
export type Difference = { title: string; typed: string; stored: string };

type SavedMeanwhileProps = {
  text: { updatedAt: string; updatedBy: string | null; updatedByMe: boolean; version: number };
  differences: readonly Difference[];
  /** The text can still be saved. False when it has been handed in or thrown away meanwhile. */
  open: boolean;
};

/** Somebody saved while this person wrote: both texts beside each other, and the choice which one shall hold. */
export function SavedMeanwhile({ text, differences, open }: SavedMeanwhileProps) {
  const t = useTranslate();
  const title = text.updatedByMe ? "titleYou" : text.updatedBy === null ? "titleUnknown" : "title";
  return (
    <section className="mb-12 space-y-4">
      <h2 className="text-xl">
        <Moment say={(marks) => t(`editor.stale.${title}`, marks)} at={text.updatedAt} name={text.updatedBy} />
      </h2>
      <p>{t(open ? "editor.stale.text" : "editor.stale.textClosed")}</p>
      {differences.length === 0 ? <p>{t("editor.stale.same")}</p> : null}
      {differences.map(({ title, typed, stored }) => (
        <Compared
          key={title}
          title={title}
          versions={[
            { head: t("editor.stale.yours"), text: typed },
            { head: t("editor.stale.theirs"), text: stored },
          ]}
          nothing={t("editor.stale.nothing")}
        />
      ))}
      {open ? (
        <div className="actions">
          <Button name="intent" value={`save-over:${text.version}`}>
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
