// What the manifest of custom elements holds: the element classes, by their address in dist/.
export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tagFromStatic(), standardValues(), publicOnly(), distPaths()],
};

/** The tag is the text of `static readonly tag = '…'`. */
function tagFromStatic() {
  return {
    name: 'tag-from-static',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const tag = node.members.find(
        (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'tag',
      )?.initializer?.text;
      const name = node.name.getText();
      const declaration = moduleDoc.declarations.find((other) => other.name === name);
      if (!tag || !declaration) return;
      declaration.tagName = tag;
      declaration.customElement = true;
      const module = moduleDoc.path;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module },
      });
    },
  };
}

/**
 * A property's value before any is set is the `standard` of its entry in `static properties`: itself, or
 * the name of a constant of the file.
 */
function standardValues() {
  const valueOf = (expression) =>
    expression
      .getSourceFile()
      .statements.flatMap(({ declarationList }) => declarationList?.declarations ?? [])
      .find(({ name }) => name.getText() === expression.getText())?.initializer ?? expression;
  return {
    name: 'standard-values',
    moduleLinkPhase({ moduleDoc }) {
      for (const { standards, members = [], attributes = [] } of moduleDoc.declarations) {
        for (const [name, value] of Object.entries(standards ?? {})) {
          for (const member of members) if (member.name === name) member.default = value;
          for (const each of attributes) if (each.fieldName === name) each.default = value;
        }
      }
      for (const declaration of moduleDoc.declarations) delete declaration.standards;
    },
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.getText());
      const { properties = [] } =
        node.members.find((member) => member.name?.getText() === 'properties')?.initializer ?? {};
      declaration.standards = Object.fromEntries(
        properties.flatMap(({ name, initializer }) => {
          const standard = initializer?.properties?.find((each) => each.name.text === 'standard');
          return standard ? [[name.text, valueOf(standard.initializer).getText()]] : [];
        }),
      );
    },
  };
}

/** Leaves out what a page author cannot use: private, protected and internal members. */
function publicOnly() {
  return {
    name: 'public-only',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const internal = node.members
        .filter((member) => ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal'))
        .map((member) => member.name?.getText());
      const name = node.name.getText();
      const declaration = moduleDoc.declarations.find((other) => other.name === name);
      if (declaration) declaration.internal = internal;
    },
    packageLinkPhase({ customElementsManifest }) {
      const classes = customElementsManifest.modules
        .flatMap((module) => module.declarations)
        .filter((declaration) => declaration.kind === 'class');
      const hidden = new Set(classes.flatMap((declaration) => declaration.internal ?? []));
      for (const declaration of classes) {
        delete declaration.internal;
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) =>
            (privacy ?? 'public') === 'public' && !name.startsWith('#') && !hidden.has(name),
        );
        // The class comments name the events; what the analyzer guesses from the code has no sentence.
        declaration.events = declaration.events?.filter(({ description }) => description);
        const names = new Set(declaration.members?.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !fieldName || names.has(fieldName),
        );
      }
      // The base's `customElements.define(tag, …)` names a variable, not a tag.
      for (const module of customElementsManifest.modules) {
        module.exports = module.exports?.filter(
          ({ kind, name }) => kind !== 'custom-element-definition' || name.includes('-'),
        );
      }
    },
  };
}

/** A path in src/ becomes the path of the file that ships. */
function distPaths() {
  return {
    name: 'dist-paths',
    packageLinkPhase({ customElementsManifest }) {
      const modules = JSON.stringify(customElementsManifest.modules).replace(
        /"(\/?)src\/([^"]*)\.ts"/g,
        '"$1dist/$2.js"',
      );
      customElementsManifest.modules = JSON.parse(modules);
    },
  };
}
