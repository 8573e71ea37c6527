import ts from "typescript";

/** Attributes that people see or hear, on elements and on our own components. */
const spoken = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "asideLabel",
  "caption",
  "head",
  "hint",
  "kicker",
  "label",
  "lede",
  "legend",
  "marks",
  "meta",
  "more",
  "placeholder",
  "question",
  "term",
  "title",
  "when",
]);

/**
 * The words written directly in a page: text between tags, texts that an expression between tags chooses from, and
 * text in attributes and properties that people meet. Words belong in the message files.
 */
export function inlineText(path: string, source: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const note = (text: string) => {
    if (/\p{L}/u.test(text.replaceAll(/&\w+;/g, ""))) found.push(text.trim());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
      for (const text of choices(node.expression)) note(text);
    if (ts.isJsxAttribute(node)) for (const text of attributeTexts(node)) note(text);
    if (ts.isPropertyAssignment(node)) for (const text of propertyTexts(node)) note(text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function attributeTexts(attribute: ts.JsxAttribute): string[] {
  const name = attribute.name.getText();
  if (!spoken.has(name) || !attribute.initializer) return [];
  if (ts.isStringLiteral(attribute.initializer)) return [attribute.initializer.text];
  return ts.isJsxExpression(attribute.initializer) ? choices(attribute.initializer.expression) : [];
}

/** `{ head: "Rum" }`, as in the columns of a table; a message's key is no text. */
function propertyTexts(property: ts.PropertyAssignment): string[] {
  if (!spoken.has(property.name.getText())) return [];
  return choices(property.initializer).filter((text) => !/^[a-z]\w*(\.\w+)+$/.test(text));
}

/** The texts that an expression may turn out to be, without looking into calls. */
function choices(expression: ts.Expression | undefined): string[] {
  if (!expression) return [];
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    return [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)];
  }
  if (ts.isParenthesizedExpression(expression)) return choices(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...choices(expression.whenTrue), ...choices(expression.whenFalse)];
  if (ts.isBinaryExpression(expression)) return [...choices(expression.left), ...choices(expression.right)];
  return [];
}
