import { expect, test } from "vitest";
import { Rich } from "../../app/i18n/rich.tsx";
import { DateTime } from "../../app/ui/date-time.tsx";
import { LangTag } from "../../app/ui/lang-tag.tsx";
import { Pagination } from "../../app/ui/pagination.tsx";
import { Selvage } from "../../app/ui/selvage.tsx";
import { Table } from "../../app/ui/table.tsx";
import { readSources } from "../support/source-files.ts";
import { html } from "./render.tsx";

test("a moment is a time element in the reader's language", () => {
  expect(html(<DateTime at="2018-08-29" />, "nb")).toBe('<time dateTime="2018-08-29">29. august 2018</time>');
  expect(html(<DateTime at="2026-11-19T11:00:00Z" show="age" />)).toBe(
    '<time dateTime="2026-11-19T11:00:00Z" title="19 november 2026 kl. 12.00">för 3 dagar sedan</time>',
  );
});

test("a text in another language than the page's says which", () => {
  expect(html(<LangTag lang="da" />)).toBe('<span class="lang-tag" lang="da">Dansk</span>');
  expect(html(<LangTag lang="sv" />)).toBe("");
});

test("a table has a caption, a header a row, and a label for each value on a phone", () => {
  const rows = [{ id: "1", name: "Dalarna", count: 3 }];
  const table = html(
    <Table
      caption="Rum"
      captionHidden
      columns={[
        { head: "Namn", header: true, cell: (row) => <a href={`/${row.id}`}>{row.name}</a> },
        { head: "Nyheter", figures: true, cell: (row) => row.count },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />,
  );
  expect(table).toMatch(/<caption id="[^"]+" class="sr-only">Rum<\/caption>/);
  expect(table).toContain('<th scope="row"><a href="/1">Dalarna</a></th>');
  expect(table).toContain('<td data-label="Nyheter" class="num">3</td>');
});

test("pages beside each other are linked only where there are any", () => {
  expect(html(<Pagination newer={null} older={null} />)).toBe("");
  const pages = html(<Pagination newer={null} older="/news?before=x" />);
  expect(pages).toContain('href="/news?before=x" rel="next">Äldre</a>');
  expect(pages).not.toContain("Nyare");
});

test("a selvage weaves proper colours only", () => {
  expect(html(<Selvage colour="#1f6f8b" second={null} />)).toContain('fill="#1f6f8b"');
  expect(html(<Selvage colour="url(//x)" second={null} />)).toBe('<svg class="selvage" aria-hidden="true"></svg>');
});

test("a sentence keeps its word order around a link", () => {
  const link = (words: string) => <a href="/privacy">{words}</a>;
  expect(html(<Rich text="Läs <link>hur vi gör</link> först." tags={{ link }} />)).toBe(
    'Läs <a href="/privacy">hur vi gör</a> först.',
  );
});

test("no page carries styles of its own, which the content security policy would drop", () => {
  const offenders = readSources("app").filter(({ path, text }) => path.endsWith(".tsx") && /\sstyle=\{/.test(text));
  expect(offenders.map(({ path }) => path)).toEqual([]);
});
