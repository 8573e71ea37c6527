import type { MetaDescriptor } from "@remix-run/node";
import { pageTitle } from "../i18n/page-title.ts";
import type { RootData } from "./shell/root-data.ts";

type Matches = Parameters<typeof pageTitle>[0];

type Description = {
  /** The page's own address, without what only narrows or turns it. */
  path: string;
  title: string;
  description?: string;
  /** Address on this site. */
  image?: string | null;
  publishedAt?: string | null;
  /** Not for everybody: search engines are told to pass by. */
  hidden?: boolean;
};

/** Title, canonical address and what other sites show when somebody links here (Open Graph). */
export function describePage(matches: Matches, page: Description): MetaDescriptor[] {
  const { path, title, description, image, publishedAt, hidden = false } = page;
  const origin = originOf(matches);
  const property = (name: string, content: string | null | undefined) => (content ? [{ property: name, content }] : []);
  return [
    ...pageTitle(matches, () => title),
    { tagName: "link", rel: "canonical", href: origin + path },
    ...(description ? [{ name: "description", content: description }] : []),
    ...(hidden ? [{ name: "robots", content: "noindex" }] : []),
    ...property("og:title", title),
    ...property("og:description", description),
    ...property("og:url", origin + path),
    ...property("og:type", publishedAt ? "article" : "website"),
    ...property("article:published_time", publishedAt),
    ...property("og:image", image && origin + image),
  ];
}

function originOf(matches: Matches): string {
  const root = matches.find((match) => match?.id === "root")?.data as Partial<RootData> | null | undefined;
  return root?.origin ?? "";
}
