import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { buttonClass } from "../../ui/button.tsx";

/** Whether somebody may still want to come. */
export function isOpen({ registrationUrl, standing, archived }: ConferenceContent): boolean {
  return registrationUrl !== null && !archived && standing !== "held" && standing !== "cancelled";
}

/** The way to a registration that lies elsewhere. */
export function RegistrationBox({ conference: { registrationUrl } }: { conference: ConferenceContent }) {
  const t = useTranslate();
  if (registrationUrl === null) return null;
  return (
    <Box title={t("conferences.registration.title")} level={2}>
      <a className={buttonClass({ look: "primary", wide: true })} href={registrationUrl}>
        {t("conferences.registration.go")}
      </a>
      <p className="mt-3 text-xs text-soft">
        {t("conferences.registration.elsewhere", { host: new URL(registrationUrl).host.replace(/^www\./, "") })}
      </p>
    </Box>
  );
}
