import type { ReactNode } from "react";
import type { Standing } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import type { DeskSpace } from "./desk-space.ts";
import { NextSteps } from "./next-steps.tsx";
import { SendBox } from "./send-box.tsx";
import { StandingBox } from "./standing-box.tsx";
import { TextChanges } from "./text-changes.tsx";

type EditorAsideProps = {
  standing: Standing;
  space: DeskSpace;
  /** The text may be written in. */
  open: boolean;
  /** Its dates and choices, shown where it is not being written in. */
  facts: ReactNode;
  /** What else can be done with a text of this kind. */
  children?: ReactNode;
};

/** What can be done with a text, and what happens then. */
export function EditorAside({ standing, space, open, facts, children }: EditorAsideProps) {
  const t = useTranslate();
  if (!space.writable) {
    return (
      <div className="stays space-y-9">
        <Box quiet>
          <p className="text-sm">{t("editor.more.closed")}</p>
        </Box>
        {facts}
      </div>
    );
  }
  return (
    <div className="stays space-y-9">
      {open ? <SendBox publishFirst={space.publishFirst} /> : <StandingBox standing={standing} />}
      {open ? <NextSteps publishFirst={space.publishFirst} /> : facts}
      {children}
      <TextChanges standing={standing} />
    </div>
  );
}
