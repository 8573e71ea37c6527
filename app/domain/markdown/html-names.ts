const names = (text: string) => new Set(text.trim().split(/\s+/));

/** Elements of HTML, today's and yesterday's. What only looks like a tag ("<namn>") stays as the author typed it. */
export const htmlElements = names(`
  a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em
  embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
  image img input ins kbd label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr
  noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s
  samp script search section select slot small source span strike strong style sub summary sup svg table tbody td
  template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
`);

/** Elements without an end tag. */
export const voidElements = names(`
  area base basefont bgsound br col embed frame hr image img input link meta param source track wbr
`);

/** Elements whose end tag may be left out, so that many of them one after another are no nesting. */
export const impliedEndElements = names("p li dt dd tr td th thead tbody tfoot option optgroup rb rp rt rtc colgroup");

/** Elements that go with everything in them: code, and what other pages embed. */
export const codeElements = names(`
  applet datalist frameset head iframe math noembed noframes noscript object script select style svg template
`);
