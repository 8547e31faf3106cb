// Lint rule: Nest finds what to inject, and which class checks a request body, through the class named
// in the parameter's type. Imported as a type only, that class is gone at runtime and nothing warns.

const MESSAGE =
  '{{name}} is imported as a type only: at runtime Nest would not know what to inject or validate here.';

const isTypeOnly = (definition) =>
  definition.type === 'ImportBinding' &&
  (definition.parent.importKind === 'type' || definition.node.importKind === 'type');

const FROM_REQUEST = new Set(['Body', 'Query', 'Param', 'Headers']);

/** Only what comes with the request is checked against a class; the actor, say, is an interface. */
const comesWithRequest = (parameter) =>
  (parameter.decorators ?? []).some(({ expression }) =>
    FROM_REQUEST.has(expression.callee?.name ?? expression.name),
  );

/** A constructor may say by a decorator of the parameter what it wants, which needs no class. */
const isNamedByDecorator = (parameter) => (parameter.decorators ?? []).length > 0;

export const noTypeImportOfInjected = {
  meta: { type: 'problem', schema: [], messages: { typeOnly: MESSAGE } },
  create(context) {
    const check = (parameter) => {
      const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
      const type = inner.typeAnnotation?.typeAnnotation;
      if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return;
      const { name } = type.typeName;
      for (let scope = context.sourceCode.getScope(type); scope !== null; scope = scope.upper) {
        const variable = scope.set.get(name);
        if (variable === undefined) continue;
        if (variable.defs.some(isTypeOnly)) {
          context.report({ node: type, messageId: 'typeOnly', data: { name } });
        }
        return;
      }
    };
    return {
      MethodDefinition(node) {
        const parameters = node.value.params;
        if (node.kind === 'constructor') {
          if ((node.parent.parent.decorators ?? []).length === 0) return;
          parameters.filter((parameter) => !isNamedByDecorator(parameter)).forEach(check);
        } else if ((node.decorators ?? []).length > 0) {
          parameters.filter(comesWithRequest).forEach(check);
        }
      },
    };
  },
};
