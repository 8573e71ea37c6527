import { expect, test } from "vitest";
import { pictureSources } from "../../../app/domain/media/sources.ts";

test("a picture is fetched in the width that fits, and keeps its place while it loads", () => {
  const file = { id: "fil", width: 1600, height: 900, variants: [480, 960, 1600] };
  expect(pictureSources("rum", file, "50vw")).toEqual({
    src: "/files/rum/fil/960.webp",
    srcset: "/files/rum/fil/480.webp 480w, /files/rum/fil/960.webp 960w, /files/rum/fil/1600.webp 1600w",
    sizes: "50vw",
    width: 1600,
    height: 900,
  });
});

test("a small picture has the one width it was sent in", () => {
  const file = { id: "fil", width: 300, height: 200, variants: [300] };
  expect(pictureSources("rum", file)).toMatchObject({
    src: "/files/rum/fil/300.webp",
    srcset: "/files/rum/fil/300.webp 300w",
  });
});
