// Words for rendering a text in tests, and a picture for it.
import type { RenderOptions } from "../../app/domain/markdown/render.server.ts";
import type { TextPicture } from "../../app/domain/markdown/text-picture.ts";

export const words: RenderOptions["words"] = {
  footnotes: "Fotnoter",
  back: "Tillbaka",
  backTo: (number) => `Tillbaka till hänvisning ${number}`,
  ticked: "Klart",
  open: "Kvar",
};

export const file = { src: "/f/960", srcset: "/f/480 480w, /f/960 960w", sizes: "100vw", width: 960, height: 540 };

export const pictures = new Map<string, TextPicture>([
  ["sal1", { file, alt: "En full sal", caption: "Salen <b>full</b>" }],
  ["pynt", { file, alt: "", caption: "" }],
  ["borta", { file: null, sourceUrl: "https://a.example/1.png", alt: "", caption: "" }],
]);
