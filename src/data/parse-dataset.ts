import type { GenericSchema } from 'valibot';
import { bare } from '../model/bare.js';
import { createDataset } from '../model/tenures/derived-relations.js';
import type { Dataset } from '../model/dataset.js';
import { lifeProblems } from '../model/life/life-problems.js';
import type { Result } from '../model/result.js';
import {
  DatasetDocumentSchema,
  EraSchema,
  HouseSchema,
  MAX_PEOPLE,
  OfficeSchema,
  PersonSchema,
  PlaceSchema,
  SourceSchema,
} from '../model/schema/index.js';
import type { DatasetDocument, LinkKind, Person } from '../model/schema/index.js';
import { keepEntries, objectCheck } from './check-parts.js';
import { checkOf } from './schema-check.js';
import { describe, typeOf } from './issue.js';
import { LEFT_OUT, Walk } from './walk.js';
import type { Check } from './walk.js';

/** How a document is read. */
export interface ParseOptions {
  /**
   * Base of the relative URLs in the document (links, images): the document's own URL. Default: they stay relative, and
   * the page that shows them resolves them against itself, which is right only for the page's own data.
   */
  baseUrl?: string;
}

/** The document's lists, and how each is checked. Nothing refers to an era by its id. */
const LISTS = new Map<LinkKind | 'eras', Check>([
  ['people', recordsCheck(checkOf(PersonSchema), warnOfLife)],
  ['offices', recordsCheck(checkOf(OfficeSchema))],
  ['houses', recordsCheck(checkOf(HouseSchema))],
  ['eras', recordsCheck(checkOf(EraSchema))],
  ['places', recordsCheck(checkOf(PlaceSchema))],
  ['sources', recordsCheck(checkOf(SourceSchema))],
]);

/** The document without its lists, which are checked separately. */
const checkFields = objectCheck(
  new Map(
    Object.entries<GenericSchema>(DatasetDocumentSchema.entries).map(([key, schema]) => [
      key,
      LISTS.has(key as LinkKind) ? () => undefined : checkOf(schema),
    ]),
  ),
);

/**
 * Checks untrusted JSON against the schema and turns it into a dataset. A bad field or record is left out and listed in
 * `value.issues` (path, code, message); the rest is kept. Only input that is not a dataset at all is refused. The work
 * is linear in the size of the input. Never throws.
 * @param input The parsed JSON of one document; see `DatasetDocument`. It is neither changed nor retained.
 */
export function parseDataset(input: unknown, options: ParseOptions = {}): Result<Dataset> {
  return parse(() => input, options, false);
}

/**
 * The same for JSON text. It takes less time and memory: nobody else has the objects, so the good ones need no copy.
 * @throws {SyntaxError} If the text is not JSON.
 */
export function parseDatasetText(text: string, options: ParseOptions = {}): Result<Dataset> {
  return parse(() => JSON.parse(text) as unknown, options, true);
}

/**
 * @param read Returns the input, the same each time.
 * @param isOwned Whether that input may be changed and retained.
 */
function parse(read: () => unknown, options: ParseOptions, isOwned: boolean): Result<Dataset> {
  const walk = new Walk(bare(options).baseUrl);
  const input = read();
  const head = walk.inside({ $: input ?? null }, '$', checkHead);
  if (head === LEFT_OUT) return { ok: false, issues: walk.finish() };

  const document = bare<DatasetDocument>({ ...(head as object), people: [] });
  walk.setDates(document);
  walk.isOwned = isOwned;
  for (const [kind, check] of LISTS) {
    const records = listIn(input as object, kind, check, walk);
    // LISTS pairs each list with its own check, which the type cannot express.
    if (Array.isArray(records)) document[kind] = records as never;
  }
  const known = idsIn(document);
  if ((Object.keys(known) as LinkKind[]).some((kind) => !isSubset(walk.named[kind], known[kind]))) {
    // Only if there are any is a second walk needed to find their paths.
    walk.lookForReferences(known);
    const again = read() as object;
    for (const [kind, check] of LISTS) listIn(again, kind, check, walk);
  }
  return { ok: true, value: createDataset([document], walk.finish()) };
}

/** Checks one of the document's own lists. */
function listIn(document: object, kind: LinkKind | 'eras', check: Check, walk: Walk): unknown {
  return walk.inside(document, kind, (list) =>
    Object.hasOwn(document, kind) ? check(list, walk) : undefined,
  );
}

function idsIn(document: DatasetDocument): Record<LinkKind, Set<string>> {
  const ids = (records: readonly { id: string }[] = []): Set<string> => new Set(records.map(({ id }) => id));
  return {
    people: ids(document.people),
    offices: ids(document.offices),
    houses: ids(document.houses),
    places: ids(document.places),
    sources: ids(document.sources),
  };
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

function checkHead(input: unknown, walk: Walk): unknown {
  const people = typeOf(input) === 'object' ? (input as { people?: unknown }).people : undefined;
  if (!Array.isArray(people)) {
    return walk.refuse('not-a-dataset', 'A dataset is a JSON object with a list "people"');
  }
  if (people.length > MAX_PEOPLE) {
    return walk.refuse('too-large', `A document may not hold more than ${MAX_PEOPLE} people`);
  }
  return checkFields(input, walk);
}

/** Reports what is impossible in one life. It is kept, because it is unclear which of the dates is wrong. */
function warnOfLife(record: unknown, walk: Walk): void {
  for (const { keys, message } of lifeProblems(record as Person)) {
    walk.report('impossible-life', message, keys, 'warning');
  }
}

/**
 * Checks a list of records, each with a unique id.
 * @param look Called with each record that is kept.
 */
function recordsCheck(checkRecord: Check, look?: (record: unknown, walk: Walk) => void): Check {
  return (value, walk) => {
    if (!Array.isArray(value)) {
      return walk.refuse('wrong-type', `Expected a list of records, not ${describe(value)}`);
    }
    const { length } = value;
    if (length > MAX_PEOPLE)
      return walk.refuse('too-long', `A list may not hold more than ${MAX_PEOPLE} records`);
    const ids = new Set<string>();
    const checkUnique: Check = (item) => {
      const record = checkRecord(item, walk);
      const id = record === LEFT_OUT ? undefined : (record as { id: string }).id;
      if (id !== undefined && !ids.has(id)) {
        ids.add(id);
        look?.(record, walk);
        return record;
      }
      if (id !== undefined) walk.report('duplicate-id', `The id "${id}" is taken already`, ['id']);
      if (walk.cause) walk.cause.message += '; the record is left out';
      return LEFT_OUT;
    };
    return keepEntries(value, length, checkUnique, walk);
  };
}
