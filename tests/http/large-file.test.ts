import { expect, test } from "vitest";
import { readForm } from "../../app/http/form.server.ts";

const megabyte = 1024 * 1024;

test("a picture of 40 MB is let go by its name, and costs nothing of what was typed beside it", async () => {
  const body = new FormData();
  body.set("title", "Rubriken");
  body.set("leadPicture", new File([new Uint8Array(40 * megabyte)], "stor.jpg"));
  body.set("textPictures", new File(["hel"], "liten.png"));
  body.set("body", "Texten, efter bilden.");
  const form = await readForm(new Request("http://localhost/", { method: "POST", body }));
  expect(form.values).toEqual({ title: "Rubriken", body: "Texten, efter bilden." });
  expect(form.files.leadPicture).toEqual([{ name: "stor.jpg", bytes: null }]);
  expect(form.files.textPictures?.map(({ name, bytes }) => [name, bytes?.length])).toEqual([["liten.png", 3]]);
});
