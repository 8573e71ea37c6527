import { useTranslate } from "../../i18n/use-translate.tsx";
import type { ShellViewer } from "./root-data.ts";
import { SignOut } from "./sign-out.tsx";

/** What belongs to the person: her account, the spaces she works or reads in, the national work, the way out. */
export function AccountLinks({ viewer }: { viewer: ShellViewer }) {
  const t = useTranslate();
  return (
    <>
      <ul>
        <li>
          <a href="/account">{t("common.account.mine")}</a>
        </li>
        {viewer.nationalRole ? (
          <li>
            <a href="/national/review">{t("common.account.review")}</a>
          </li>
        ) : null}
      </ul>
      {viewer.spaces.length > 0 ? (
        <div>
          <p className="menu-label">{t("common.account.spaces")}</p>
          <ul>
            {viewer.spaces.map((space) => (
              <li key={space.slug}>
                <a href={space.role === "member" ? `/${space.slug}` : `/${space.slug}/manage`}>{space.name}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <SignOut />
    </>
  );
}
