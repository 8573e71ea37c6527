import { expect, test } from "vitest";
import { Checkbox } from "../../app/ui/checkbox.tsx";
import { Choices } from "../../app/ui/choices.tsx";
import { ErrorSummary } from "../../app/ui/error-summary.tsx";
import { FileField } from "../../app/ui/file-field.tsx";
import { FormErrors } from "../../app/ui/form-errors.tsx";
import type { FormFailure } from "../../app/ui/form-state.ts";
import { PostForm } from "../../app/ui/post-form.tsx";
import { Select } from "../../app/ui/select.tsx";
import { TextArea } from "../../app/ui/text-area.tsx";
import { TextField } from "../../app/ui/text-field.tsx";
import { html } from "./render.tsx";

const failure: FormFailure = {
  ok: false,
  values: { title: "", body: "Det jag skrev", kind: "interview", tags: ["b"], intent: "save" },
  errors: [
    { field: "title", message: "Ange en rubrik." },
    { field: null, message: "Någon annan har sparat under tiden." },
  ],
};

test("a field says label, hint, error and control in that order, and ties them together", () => {
  const field = html(
    <FormErrors value={failure}>
      <TextField name="title" label="Rubrik" hint="Några ord." defaultValue="Den sparade" />
    </FormErrors>,
  );
  const order = ["field-title", "Rubrik", "Några ord.", "Ange en rubrik.", "<input"].map((part) => field.indexOf(part));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(field).toContain('<label class="label" for="field-title">');
  expect(field).toContain('id="field-title"');
  expect(field).toContain('aria-invalid="true"');
  expect(field).toContain('aria-describedby="field-title-hint field-title-error"');
  expect(field).toContain('class="snap"');
});

test("a fresh form shows what is stored, a refused one what was typed", () => {
  const fields = (
    <>
      <TextField name="title" label="Rubrik" defaultValue="Den sparade" />
      <TextArea name="body" label="Text" defaultValue="Den sparade texten" />
      <Select name="kind" label="Slag" options={options("text", "interview")} defaultValue="text" />
      <Choices name="tags" kind="many" label="Ämnen" choices={options("a", "b")} defaultValue={["a"]} />
      <Checkbox name="pinned" label="Överst" defaultChecked />
    </>
  );
  const fresh = html(<FormErrors value={undefined}>{fields}</FormErrors>);
  expect(fresh).toContain('value="Den sparade"');
  expect(fresh).toContain("Den sparade texten</textarea>");
  expect(ticked(fresh)).toEqual(["text", "a", "on"]);
  const refused = html(<FormErrors value={failure}>{fields}</FormErrors>);
  expect(refused).toContain('value=""');
  expect(refused).toContain("Det jag skrev</textarea>");
  expect(ticked(refused)).toEqual(["interview", "b"]);
});

test("everything is required unless it says otherwise", () => {
  expect(html(<TextField name="a" label="Rubrik" />)).toContain('required=""');
  const optional = html(<TextField name="a" label="Rubrik" optional />, "da");
  expect(optional).not.toContain("required");
  expect(optional).toContain("(valgfrit)");
});

test("a password is never shown again", () => {
  const typed: FormFailure = { ok: false, values: { password: "hemligt" }, errors: [] };
  const field = html(
    <FormErrors value={typed}>
      <TextField name="password" type="password" label="Lösenord" defaultValue="hemligt" />
    </FormErrors>,
  );
  expect(field).not.toContain("hemligt");
});

test("a refused file is asked for again", () => {
  const field = <FileField name="picture" label="Bild" hint="Högst 10 MB." />;
  expect(html(<FormErrors value={undefined}>{field}</FormErrors>)).not.toContain("Välj filen igen");
  expect(html(<FormErrors value={failure}>{field}</FormErrors>)).toContain("Högst 10 MB. Välj filen igen");
});

test("the summary counts, links to the fields and takes the focus without JavaScript", () => {
  const summary = html(
    <FormErrors value={{ ...failure, saved: true }}>
      <ErrorSummary />
    </FormErrors>,
  );
  expect(summary).toContain("Två saker behöver rättas");
  expect(summary).toContain("Utkastet är sparat");
  expect(summary).toContain('<a href="#field-title">Ange en rubrik.</a>');
  expect(summary).toContain("<strong>Någon annan har sparat under tiden.</strong>");
  expect(summary).toMatch(/role="alert" tabindex="-1" autofocus=""/i);
  expect(html(<ErrorSummary />)).toBe("");
});

test("of several forms only the one that was sent shows the answer, and ids stay apart", () => {
  const form = (intent: string) => (
    <PostForm answer={failure} intent={intent} scope={intent}>
      <TextField name="title" label="Rubrik" />
    </PostForm>
  );
  expect(html(form("save"))).toContain('id="field-save-title-error"');
  expect(html(form("invite"))).not.toContain("-error");
  expect(html(form("invite"))).toContain('<input type="hidden" name="intent" value="invite"/>');
});

function options(...values: string[]) {
  return values.map((value) => ({ value, label: value.toUpperCase() }));
}

/** The values of ticked boxes and chosen options, in order. */
function ticked(markup: string): string[] {
  const tags = markup.match(/<(?:input|option)[^>]*>/g) ?? [];
  return tags.filter((tag) => /(checked|selected)=""/.test(tag)).map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? "");
}
