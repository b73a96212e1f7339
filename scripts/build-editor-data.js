// Writes what editors and type checkers know of the elements, from dist/custom-elements.json: data for
// VS Code and for JetBrains, and types for JSX in React 19.
import { readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** Writes what a library gives as JSON text, without the defaults that it does not know. */
function write(file, json) {
  const text = json.replaceAll(' _(default: undefined)_', '');
  writeFileSync(`dist/${file}`, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
}

/** The types by which JSX in React 19 knows an element. */
function jsxTypes(elements) {
  const types = elements.map(({ name, tagName, members, events }) => {
    const fields = members.filter(({ kind, attribute }) => kind === 'field' && attribute);
    const properties = fields.map((field) => `'${field.name}'`).join(' | ');
    const attributes = fields
      .filter((field) => field.attribute !== field.name)
      .map((field) => `      '${field.attribute}'?: ${name}['${field.name}'] | string;`);
    const listeners = events.map(
      (event) => `      'on${event.name}'?: (event: HTMLElementEventMap['${event.name}']) => void;`,
    );
    return `  '${tagName}': Element<${name}, ${properties}> & {\n${[...attributes, ...listeners].join('\n')}\n    };`;
  });
  const names = elements.map(({ name }) => name).join(', ');
  return `// For React 19: \`import type {} from 'occupation-widgets/react';\`
import type { HTMLAttributes, RefAttributes } from 'react';
import type { ${names} } from './occupation-widgets.js';

type Element<T, Properties extends keyof T> = Omit<HTMLAttributes<T>, Properties> &
  RefAttributes<T> &
  Partial<Pick<T, Properties>>;

interface OccupationElements {
${types.join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OccupationElements {}
  }
}
`;
}

export function buildEditorData() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest));
  write('web-types.json', getWebTypesData(manifest, { name, version }));
  writeFileSync('dist/react.d.ts', jsxTypes(elements));
}
