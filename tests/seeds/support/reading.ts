// What readers find on the pages of a published post.
import { oneLine } from "./documents.ts";
import { follow, type Visit } from "./visits.ts";

/** Opens a post from the network's list of news, as somebody does who does not know its address. */
export async function readFromNews(reader: Visit, title: string): Promise<void> {
  await reader.page.goto("/news");
  await follow(reader, title);
}

/** Every heading of the page's content with its level: `2 What happened`. */
export async function outline({ page }: Visit): Promise<string[]> {
  const headings = await page.locator("main").locator("h1, h2, h3, h4, h5, h6").all();
  return await Promise.all(
    headings.map(async (heading) => {
      const level = await heading.evaluate((element) => element.tagName.slice(1));
      return `${level} ${oneLine(await heading.innerText())}`;
    }),
  );
}

/** The words of the article, as they are shown, without what stands beside it. */
export async function articleText({ page }: Visit): Promise<string> {
  const parts = await page.locator("article .opening, article .prose").allInnerTexts();
  return oneLine(parts.join(" "));
}

/** Which of these the article does not show. */
export async function missingFrom(reader: Visit, wanted: readonly string[]): Promise<string[]> {
  const text = await articleText(reader);
  return wanted.filter((words) => !text.includes(oneLine(words)));
}

export type ShownPicture = { alt: string; caption: string | null; addresses: string[] };

/** The pictures of the article, each with every address it may be fetched from. */
export async function picturesIn({ page }: Visit): Promise<ShownPicture[]> {
  return await page.locator("article figure").evaluateAll((figures) =>
    figures.map((figure) => {
      const image = figure.querySelector("img");
      const widths = (image?.srcset ?? "").split(",").map((source) => source.trim().split(" ")[0] ?? "");
      return {
        alt: image?.alt ?? "",
        caption: figure.querySelector("figcaption")?.textContent ?? null,
        addresses: [...new Set([image?.getAttribute("src") ?? "", ...widths])].filter(Boolean),
      };
    }),
  );
}

/** The bytes that this reader gets from an address. */
export async function bytesAt({ page }: Visit, address: string): Promise<Buffer> {
  const response = await page.context().request.get(address);
  if (!response.ok()) throw new Error(`${response.status()} for ${address}`);
  return await response.body();
}

/** All the words of the page's content, as they are shown. */
export async function pageText({ page }: Visit): Promise<string> {
  return oneLine(await page.locator("main").innerText());
}

/** The row of a table that its words name. */
export function rowOf({ page }: Visit, words: string) {
  return page.getByRole("row").filter({ hasText: words });
}

/** The cells of a row, one by one. */
export async function cellsOf(reader: Visit, words: string): Promise<string[]> {
  const row = rowOf(reader, words).first();
  return (await row.locator("th, td").allInnerTexts()).map(oneLine);
}
