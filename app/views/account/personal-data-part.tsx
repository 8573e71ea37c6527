import { Rich } from "../../i18n/rich.tsx";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { buttonClass } from "../../ui/button.tsx";
import { Part } from "../../ui/part.tsx";

const kinds = ["account", "password", "roles", "sessions", "work", "mail"] as const;

/** What is kept, in words, and all of it as a file. */
export function PersonalDataPart() {
  const t = useTranslate();
  return (
    <Part title={t("account.data.title")} complete>
      <div className="max-w-read space-y-4">
        <p>{t("account.data.text")}</p>
        <ul className="list-disc pl-5 text-sm">
          {kinds.map((kind) => (
            <li key={kind} className="py-1">
              {t(`account.data.list.${kind}`)}
            </li>
          ))}
        </ul>
        <p className="text-sm">
          <Rich text={t("account.data.more")} tags={{ link: (words) => <a href="/privacy">{words}</a> }} />
        </p>
        <p>
          <a className={buttonClass({})} href="/account/export" download>
            {t("account.data.download")}
          </a>
        </p>
        <p className="text-sm text-soft">{t("account.data.downloadHint")}</p>
      </div>
    </Part>
  );
}
