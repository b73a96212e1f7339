// Writes dist/occupation.schema.json from the Zod schema; descriptions are the comments in its source.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { z } from 'zod';

const SOURCE = 'src/model/occupation.ts';

/** The words of a doc comment, on one line. */
function comment(node) {
  const doc = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  return doc && ts.getTextOfJSDocComment(doc.comment)?.replace(/\s+/g, ' ').trim();
}

/** For each object of the schema, known by its keys: the comment above each key. */
function readDescriptions() {
  const text = readFileSync(SOURCE, 'utf8');
  const file = ts.createSourceFile(SOURCE, text, ts.ScriptTarget.Latest, true);
  const objects = new Map();
  let root;
  (function visit(node) {
    if (ts.isVariableStatement(node) && /\boccupationSchema\b/.test(node.getText())) {
      root = comment(node);
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'object') {
      const { properties } = node.arguments[0];
      const keys = properties.map((property) => property.name.text);
      if (objects.has(keys.join())) {
        throw new Error(`${SOURCE}: two objects have the same keys (${keys}); name one apart.`);
      }
      objects.set(keys.join(), new Map(properties.map((p) => [p.name.text, comment(p)])));
    }
    ts.forEachChild(node, visit);
  })(file);
  return { root, objects };
}

export async function buildSchema() {
  const { occupationSchema } = await import('../dist/model/occupation.js');
  const { root, objects } = readDescriptions();
  const { $schema, ...schema } = z.toJSONSchema(occupationSchema, { io: 'input' });

  (function describe(node) {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node;
    const comments = properties && objects.get(Object.keys(properties).join());
    for (const [key, description] of comments ?? []) {
      if (description) properties[key] = { description, ...properties[key] };
    }
    Object.values(node).forEach(describe);
  })(schema);

  const document = { $schema, title: 'Occupation', description: root, ...schema };
  writeFileSync('dist/occupation.schema.json', `${JSON.stringify(document, null, 2)}\n`);
}
