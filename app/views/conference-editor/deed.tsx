import { useTranslate } from "../../i18n/use-translate.tsx";
import { Button } from "../../ui/button.tsx";
import { PostForm } from "../../ui/post-form.tsx";

/** One thing to say of a published conference, as a button of its own. */
export function Deed({ intent }: { intent: "held" | "not-held" | "resume" }) {
  const t = useTranslate();
  const words = { held: "held", "not-held": "notHeld", resume: "resume" } as const;
  return (
    <PostForm intent={intent} scope={intent}>
      <Button look={intent === "not-held" ? "plain" : undefined} wide={intent !== "not-held"}>
        {t(`conferenceDesk.deeds.${words[intent]}`)}
      </Button>
    </PostForm>
  );
}
