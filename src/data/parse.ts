import * as v from 'valibot';
import { createDataset } from '../model/derive.js';
import type { Dataset } from '../model/dataset.js';
import { brokenLinks } from '../model/links.js';
import type { Issue, Result } from '../model/result.js';
import {
  DatasetDocumentSchema,
  HouseSchema,
  MAX_PEOPLE,
  OfficeSchema,
  PersonSchema,
  PlaceSchema,
  SourceSchema,
} from '../model/schema/index.js';
import type { DatasetDocument } from '../model/schema/index.js';
import { parseRecord } from './prune.js';

/** The document's lists of records and what each record has to be. */
const LISTS = {
  people: PersonSchema,
  offices: OfficeSchema,
  houses: HouseSchema,
  places: PlaceSchema,
  sources: SourceSchema,
} as const;

/**
 * Checks untrusted JSON against the schema and makes a dataset of it. A bad field or record is left out and
 * named in `value.issues` (path, code, message); the rest stands. Only what is no dataset at all is refused.
 * @param input The parsed JSON of one document; see `DatasetDocument`.
 */
export function parseDataset(input: unknown): Result<Dataset> {
  if (!isRecord(input) || !Array.isArray(input['people'])) {
    return refuse('not-a-dataset', 'A dataset is a JSON object with a list "people"');
  }
  if (input['people'].length > MAX_PEOPLE) {
    return refuse('too-large', `A document may not hold more than ${MAX_PEOPLE} people`);
  }
  const issues: Issue[] = [];
  const document = parseHead(input, issues);
  for (const kind of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    const records = input[kind];
    if (records === undefined) continue;
    // One list, one schema: the pair is right by construction of LISTS, which the type cannot say.
    document[kind] = parseList(LISTS[kind], records, kind, issues) as never;
  }
  for (const link of brokenLinks(document)) {
    issues.push({
      path: link.path,
      code: 'unresolved-reference',
      message: `There is no record "${link.id}" among the ${link.kind}`,
    });
  }
  return { ok: true, value: createDataset([document], issues) };
}

/** The document without its lists. */
function parseHead(input: Record<string, unknown>, issues: Issue[]): DatasetDocument {
  const lists = new Set(Object.keys(LISTS));
  const head = Object.fromEntries(Object.entries(input).filter(([key]) => !lists.has(key)));
  const schema = v.omit(DatasetDocumentSchema, ['people', 'offices', 'houses', 'places', 'sources']);
  const parsed = parseRecord(schema, head, '$');
  issues.push(...parsed.issues);
  return { ...parsed.value, people: [] };
}

function parseList<const TSchema extends v.GenericSchema<unknown, { id: string }>>(
  schema: TSchema,
  input: unknown,
  path: string,
  issues: Issue[],
): v.InferOutput<TSchema>[] {
  if (!Array.isArray(input)) {
    issues.push({ path, code: 'wrong-type', message: 'Expected a list of records' });
    return [];
  }
  const records: v.InferOutput<TSchema>[] = [];
  const ids = new Set<string>();
  for (const [index, item] of (input as unknown[]).entries()) {
    const at = `${path}[${index}]`;
    const { value, issues: found } = parseRecord(schema, item, at);
    for (const issue of found) issues.push(issue);
    if (value === undefined) continue;
    if (ids.has(value.id)) {
      issues.push({
        path: `${at}.id`,
        code: 'duplicate-id',
        message: `The id "${value.id}" is taken already`,
      });
      continue;
    }
    ids.add(value.id);
    records.push(value);
  }
  return records;
}

function refuse(code: string, message: string): Result<never> {
  return { ok: false, issues: [{ path: '$', code, message }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
