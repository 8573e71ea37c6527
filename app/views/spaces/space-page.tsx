import type { ReactNode } from "react";
import type { SpaceHead } from "../../domain/tenants/space-head.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Plate } from "../../ui/plate.tsx";
import { Selvage } from "../../ui/selvage.tsx";
import { Subnav } from "../../ui/subnav.tsx";

type SpacePageProps = {
  space: SpaceHead;
  /** The page's own heading; the space's name unless given. */
  title?: string;
  /** What has just happened to the reader here. */
  notice?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** A public page of a space: its logo and woven edge, the pages beside each other, and the thread as its spine. */
export function SpacePage({ space, title = space.name, notice, aside, children }: SpacePageProps) {
  const t = useTranslate();
  return (
    <Page
      title={title}
      lede={space.summary ? <span lang={space.language}>{space.summary}</span> : undefined}
      kicker={
        <>
          <a href="/spaces">{t("common.nav.spaces")}</a>
          <span>{t(`spaces.kind.${space.kind}`)}</span>
        </>
      }
      plate={<Plate logo={space.logo} name={space.name} />}
      head={<SpaceNav space={space} />}
      thread="spine"
      aside={aside}
      asideLabel={t("spaces.home.aside")}
    >
      {notice ? <div className="mb-10">{notice}</div> : null}
      <StateNotice state={space.state} />
      {children}
    </Page>
  );
}

function SpaceNav({ space: { slug, colour, secondColour, mayWork } }: { space: SpaceHead }) {
  const t = useTranslate();
  return (
    <>
      <Selvage colour={colour} second={secondColour} />
      <div className="space-nav">
        <Subnav
          label={t("spaces.nav.label")}
          items={[
            { to: `/${slug}`, label: t("spaces.nav.overview"), end: true },
            { to: `/${slug}/conferences`, label: t("conferences.space.nav") },
            { to: `/${slug}/news`, label: t("spaces.nav.news") },
            { to: `/${slug}/reports`, label: t("reports.space.nav") },
            { to: `/${slug}/about`, label: t("spaces.nav.about") },
          ]}
        />
        {mayWork ? <ButtonLink to={`/${slug}/manage`}>{t("spaces.home.work")}</ButtonLink> : null}
      </div>
    </>
  );
}

function StateNotice({ state }: { state: SpaceHead["state"] }) {
  const t = useTranslate();
  if (state === "active") return null;
  return (
    <div className="mb-10">
      <Notice kind="warning" announce={false} title={t(`spaces.home.${state}.title`)}>
        <p>{t(`spaces.home.${state}.text`)}</p>
      </Notice>
    </div>
  );
}
