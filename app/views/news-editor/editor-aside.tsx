import type { ReactNode } from "react";
import type { Post } from "../../domain/news/desk.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { NextSteps } from "./next-steps.tsx";
import { PostChanges } from "./post-changes.tsx";
import { PostFacts } from "./post-facts.tsx";
import type { DeskSpace } from "./post-page.tsx";
import { SendBox } from "./send-box.tsx";
import { StandingBox } from "./standing-box.tsx";

type EditorAsideProps = {
  post: Post;
  space: DeskSpace;
  /** The text may be written in. */
  open: boolean;
};

/** What can be done with the post, and what happens then. */
export function EditorAside({ post, space, open }: EditorAsideProps) {
  if (!space.writable) {
    return (
      <div className="stays space-y-9">
        <Closed />
        <PostFacts post={post} space={space} />
      </div>
    );
  }
  return (
    <div className="stays space-y-9">
      {open ? <SendBox publishFirst={space.publishFirst} /> : <StandingBox standing={post} />}
      {open ? <NextSteps publishFirst={space.publishFirst} /> : <PostFacts post={post} space={space} />}
      <PostChanges standing={post} />
    </div>
  );
}

function Closed(): ReactNode {
  const t = useTranslate();
  return (
    <Box quiet>
      <p className="text-sm">{t("editor.more.closed")}</p>
    </Box>
  );
}
