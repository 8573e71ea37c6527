// The routes of the built server, from the build's own manifest, and the forms that its pages hold.
import { join } from "node:path";
import type { Element, Root } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { visit } from "unist-util-visit";

type BuiltRoute = {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  module: { default?: unknown; action?: unknown };
};

const build = join(import.meta.dirname, "../../build/server/index.js");

export type RoutePattern = { id: string; segments: string[]; hasPage: boolean };

/** Every route that has an address: its segments, of which `:name` and `*` stand for anything. */
export async function listRoutePatterns(): Promise<RoutePattern[]> {
  const { routes } = (await import(build)) as { routes: Record<string, BuiltRoute> };
  return Object.values(routes)
    .filter(({ id }) => id !== "root")
    .map((route) => {
      const path: string[] = [];
      for (let at: BuiltRoute | undefined = route; at; at = at.parentId ? routes[at.parentId] : undefined) {
        if (at.path) path.unshift(at.path);
      }
      return {
        id: route.id,
        segments: path.join("/").split("/").filter(Boolean),
        hasPage: route.module.default !== undefined,
      };
    });
}

/** Every address that a pattern has with the values that stand for its parts. @throws for a part without any */
export function addressesOf({ id, segments }: RoutePattern, values: Record<string, string[]>): string[] {
  return segments
    .reduce<string[]>(
      (paths, segment) => {
        const found = segment.startsWith(":") || segment === "*" ? values[segment.replace(/^:/, "")] : [segment];
        if (!found) throw new Error(`${id}: no value for ${segment}`);
        return paths.flatMap((path) => found.map((value) => `${path}/${value}`));
      },
      [""],
    )
    .map((path) => path || "/");
}

export type PageForm = { action: string; multipart: boolean; fields: [string, string][] };

/** Each form of a page as each of its buttons would send it. */
export function formsOf(html: string, path: string): PageForm[] {
  const tree = unified()
    .use(rehypeRaw)
    .freeze()
    .runSync({ type: "root", children: [{ type: "raw", value: html }] } as unknown as Root);
  const forms: PageForm[] = [];
  visit(tree as Root, "element", (form) => {
    if (form.tagName !== "form" || form.properties.method !== "post") return;
    const fields: [string, string][] = [];
    const buttons: [string, string][] = [];
    visit(form, "element", ({ tagName, properties }: Element) => {
      const { name, value, type, checked } = properties;
      if (typeof name !== "string") return;
      const pair: [string, string] = [name, String(value ?? "")];
      if (tagName === "button") buttons.push(pair);
      else if (tagName === "textarea" || tagName === "select") fields.push([name, ""]);
      else if (tagName === "input" && type !== "file" && (checked || (type !== "radio" && type !== "checkbox")))
        fields.push(pair);
    });
    const action = new URL(String(form.properties.action ?? path), "http://localhost");
    const multipart = form.properties.encType === "multipart/form-data";
    const common = { action: action.pathname + action.search, multipart };
    if (buttons.length === 0) forms.push({ ...common, fields });
    for (const button of buttons) forms.push({ ...common, fields: [...fields, button] });
  });
  return forms;
}
