import type { ListedConference } from "../domain/conferences/listed.server.ts";
import type { NewsTeaser } from "../domain/news/reading.server.ts";
import { Columns } from "../ui/columns.tsx";
import { HomeConferences } from "./conference/home-conferences.tsx";
import { Beginning, HomeNews } from "./reading/home-news.tsx";

type HomeLatestProps = {
  next: readonly ListedConference[];
  posts: readonly NewsTeaser[];
  /** Something hangs on the thread above. */
  begun: boolean;
};

/** What comes next beside what is new, or the one of them that there is. */
export function HomeLatest({ next, posts, begun }: HomeLatestProps) {
  const conferences = next.length > 0 ? <HomeConferences conferences={next} /> : null;
  const news = posts.length > 0 ? <HomeNews posts={posts} narrow={conferences !== null} /> : null;
  if (conferences && news) {
    return (
      <Columns split="7-5">
        {conferences}
        {news}
      </Columns>
    );
  }
  return conferences ?? news ?? (begun ? null : <Beginning />);
}
