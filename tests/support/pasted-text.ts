// What people, and people with ill intent, paste: pieces of Markdown and HTML in any order, whole or broken.
import fc from "fast-check";

const markdown = [
  ..."ab å_*`<>[]()!|#~\\&\t\n".split(""),
  ...["**", "***", "```\n", "> ", "- ", "1. ", "    ", "\n\n", "](", "![", "~~", "---\n", "===\n", "|-|-|\n", "- [ ] "],
  ...["[^1]", "\n[^1]: ", "\n[r]: http://q.example/p.png\n", "![r]", "[r]", "http://x.example/a.png", "www.x.example"],
  ...["picture:abcd", "![](picture:abcd)", "a@b.example", "&lt;", "&amp;", "👩‍🚀", "<namn>", "<https://x.example>"],
];

const elements =
  `a b i u s p div center span table tr td th caption ul ol li dl dt dd pre code h1 h6 blockquote q sup sub
  figure figcaption details summary form button input select option textarea title iframe object template noscript svg math
  script style xmp plaintext frameset body html head img br hr font`.split(/\s+/);

const attributes = [
  "",
  " href=javascript:alert(1)",
  ' href="http://x.example"',
  " src=x onerror=alert(1)",
  ' src="http://e.example/1.png" alt="a"',
  ' style="x" class=y id=z',
  " srcset=x name=body",
];

const html = [
  ...elements.flatMap((name) => [...attributes.map((given) => `<${name}${given}>`), `</${name}>`]),
  ...["<!--", "-->", "<?", "?>", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<img src=x onerror=alert(1)//", "<a href='"],
  ...["[x](javascript:alert(1))", "[x](JaVaScRiPt&colon;alert(1))", "![x](data:image/svg+xml,<svg/onload=alert(1)>)"],
];

export const pastedText = fc
  .array(fc.oneof(fc.constantFrom(...markdown), fc.constantFrom(...html)), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
