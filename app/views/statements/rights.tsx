import type { ReactNode } from "react";
import { Rich } from "../../i18n/rich.tsx";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { languageOf, privacyAuthorities } from "./authorities.ts";

/** What a person may do about what is kept of her, here and with the authorities. */
export function Rights() {
  const t = useTranslate();
  const authority =
    (country: keyof typeof privacyAuthorities) =>
    (name: string): ReactNode => (
      <a href={privacyAuthorities[country]} lang={languageOf[country]}>
        {name}
      </a>
    );
  return (
    <>
      <p>
        <Rich text={t("pages.privacy.rights.text")} tags={{ account: (words) => <a href="/account">{words}</a> }} />
      </p>
      <p>
        <Rich
          text={t("pages.privacy.rights.complain")}
          tags={{ SE: authority("SE"), DK: authority("DK"), NO: authority("NO") }}
        />
      </p>
    </>
  );
}
