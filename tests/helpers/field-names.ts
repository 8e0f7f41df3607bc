import { DatasetDocumentSchema } from '../../src/model/schema/index.js';

/** The names of all fields of the schema, whatever record they belong to. */
export function fieldNames(): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
    seen.add(schema);
    const { entries, item, wrapped, options } = schema as Record<string, unknown>;
    for (const [name, entry] of Object.entries(entries ?? {})) {
      names.add(name);
      walk(entry);
    }
    for (const inner of [item, wrapped, ...(Array.isArray(options) ? (options as unknown[]) : [])])
      walk(inner);
  };
  walk(DatasetDocumentSchema);
  return [...names].sort();
}
