// Finds words for people that stand in a .tsx file itself instead of in a catalogue.
import ts from 'typescript';

const spoken = new Set([
  'aria-label',
  'title',
  'placeholder',
  'label',
  'alt',
  'description',
  'hint',
]);
const hasLetters = (text: string) => /\p{L}{2,}/u.test(text);

export interface HardCoded {
  line: number;
  text: string;
}

export function hardCodedStrings(fileName: string, source: string): HardCoded[] {
  const file = ts.createSourceFile(
    fileName,
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: HardCoded[] = [];
  const note = (node: ts.Node, text: string) => {
    if (!hasLetters(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push({ line: line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) noteLiterals(node, note);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
      noteLiterals(node.initializer, note);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The literal itself, or the branches of a choice: {isOpen ? 'Open' : 'Dicht'}. */
function noteLiterals(node: ts.Node, note: (node: ts.Node, text: string) => void): void {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) note(node, node.text);
  else if (ts.isTemplateExpression(node)) {
    note(
      node,
      [node.head, ...node.templateSpans.map((span) => span.literal)]
        .map((part) => part.text)
        .join(' '),
    );
  } else if (ts.isJsxExpression(node) && node.expression) noteLiterals(node.expression, note);
  else if (ts.isConditionalExpression(node)) {
    noteLiterals(node.whenTrue, note);
    noteLiterals(node.whenFalse, note);
  } else if (ts.isBinaryExpression(node)) noteLiterals(node.right, note);
  else if (ts.isParenthesizedExpression(node)) noteLiterals(node.expression, note);
}
