import { useTranslate } from "../../i18n/use-translate.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { AccountLinks } from "./account-links.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import type { Nav } from "./menus.ts";
import { NavLinks } from "./nav-links.tsx";
import type { ShellViewer } from "./root-data.ts";

/** The name, from which the thread leaves; the menu; language and account. Folds on a phone. */
export function Masthead({ nav, viewer }: { nav: Nav | null; viewer: ShellViewer | null }) {
  const t = useTranslate();
  return (
    <header className={nav?.long ? "masthead masthead-long" : "masthead"}>
      <div className="wrap">
        <a className="wordmark" href="/" lang="sv">
          {t("common.product")}
        </a>
        {nav ? (
          <nav className="mainnav" aria-label={t(nav.label)}>
            <NavLinks items={nav.items} />
          </nav>
        ) : null}
        <div className="tools">
          <LanguageMenu />
          {nav ? <AccountMenu viewer={viewer} /> : null}
          {nav ? <Folded nav={nav} viewer={viewer} /> : null}
        </div>
      </div>
    </header>
  );
}

/** The same ways behind one button, where there is no room for a row. */
function Folded({ nav, viewer }: { nav: Nav; viewer: ShellViewer | null }) {
  const t = useTranslate();
  return (
    <Menu
      className="fold"
      label={
        <>
          <Icon name="menu" />
          {t("common.menu")}
        </>
      }
    >
      <nav aria-label={t(nav.label)}>
        <NavLinks items={nav.items} />
      </nav>
      {viewer ? (
        <AccountLinks viewer={viewer} />
      ) : (
        <a className="enter-folded" href="/login">
          {t("common.account.signIn")}
        </a>
      )}
    </Menu>
  );
}
