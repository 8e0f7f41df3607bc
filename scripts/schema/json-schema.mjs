/** The JSON Schema of a dataset document, generated from the parser's definition and its comments. */
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { importSource, root } from '../data/load.mjs';
import { readComments, signature } from './comments.mjs';

/**
 * It omits what JSON Schema cannot express (a safe URL, a date that exists), so the parser may still find issues in a
 * valid document.
 * @returns {Promise<Record<string, any>>} with one definition per exported schema, and a description wherever the
 *   sources have a comment
 */
export async function jsonSchema() {
  const { DatasetDocumentSchema, ...others } = await importSource('src/model/schema/index.ts');
  const { objects, types } = readComments(join(root, 'src/model/schema'));
  const definitions = Object.fromEntries(
    Object.entries(others)
      .filter(([name, value]) => name.endsWith('Schema') && value?.kind === 'schema')
      .map(([name, value]) => [name.slice(0, -'Schema'.length), value]),
  );
  const { $schema, $defs, ...rest } = toJsonSchema(DatasetDocumentSchema, {
    definitions,
    typeMode: 'input',
    errorMode: 'ignore',
    target: 'draft-2020-12',
    // The id of another record.
    overrideAction: ({ valibotAction }) =>
      valibotAction.type === 'metadata' ? { $ref: '#/$defs/Id' } : undefined,
    overrideSchema: ({ valibotSchema, jsonSchema: made }) => {
      const { type, entries } = /** @type {{ type: string, entries?: object }} */ (valibotSchema);
      const comments = type === 'strict_object' && objects.get(signature(Object.keys(entries ?? {})));
      if (!comments) return undefined;
      const properties = Object.entries(made.properties ?? {}).map(([key, value]) => {
        const description = comments.get(key);
        return [key, description && typeof value === 'object' ? { description, ...value } : value];
      });
      return { ...made, properties: Object.fromEntries(properties) };
    },
  });
  const described = Object.entries($defs ?? {}).map(([name, definition]) => {
    const description = types.get(name);
    return [
      name,
      description && typeof definition === 'object' ? { description, ...definition } : definition,
    ];
  });
  const description = types.get('DatasetDocument');
  return {
    $schema,
    title: 'A byz-widgets dataset',
    description,
    ...rest,
    $defs: Object.fromEntries(described),
  };
}
