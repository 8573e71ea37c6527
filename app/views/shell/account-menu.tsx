import { useTranslate } from "../../i18n/use-translate.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { AccountLinks } from "./account-links.tsx";
import type { ShellViewer } from "./root-data.ts";

/** The way in, or the person's name over her own ways. */
export function AccountMenu({ viewer }: { viewer: ShellViewer | null }) {
  const t = useTranslate();
  if (!viewer) {
    return (
      <a className="enter" href="/login">
        {t("common.account.signIn")}
      </a>
    );
  }
  return (
    <Menu
      className="account"
      label={
        <>
          <Icon name="person" />
          <span className="sr-only">{t("common.account.menu")}: </span>
          <span className="account-name">{viewer.name}</span>
        </>
      }
    >
      <AccountLinks viewer={viewer} />
    </Menu>
  );
}
