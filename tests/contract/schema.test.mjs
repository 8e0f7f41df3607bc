/** The published JSON Schema says what every field means: editors and `docs/fields.md` show it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { importSource } from '../../scripts/data/load.mjs';
import { readComments, signature } from '../../scripts/schema/comments.mjs';
import { fieldsPage } from '../../scripts/schema/fields.mjs';
import { jsonSchema } from '../../scripts/schema/json-schema.mjs';
import { shownBy } from '../../scripts/schema/shown-by.mjs';

/** @param {unknown} value @param {string} path @returns {string[]} the fields below it without a description */
function undescribed(value, path = '') {
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {} } = /** @type {any} */ (value);
  const own = Object.keys(properties).filter((key) => !properties[key].description);
  return [
    ...own.map((key) => `${path}/${key}`),
    ...Object.entries(value).flatMap(([key, inner]) => undescribed(inner, `${path}/${key}`)),
  ];
}

/** @param {string} source of a module with schemas @returns what its comments say */
function commentsOf(source) {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    writeFileSync(join(folder, 'schema.ts'), source);
    return readComments(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the JSON Schema', async () => {
  const schema = await jsonSchema();

  it('describes every record and every field', () => {
    assert.deepEqual(undescribed(schema), []);
    const silent = Object.entries(schema.$defs).filter(([, { description }]) => !description);
    assert.deepEqual(
      silent.map(([name]) => name),
      [],
    );
  });

  it('describes a field with its comment, even if it was spread into an object', () => {
    const { Tenure, Person } = schema.$defs;
    assert.equal(Tenure.properties.infobox.description, '`false` keeps the tenure out of the infobox.');
    assert.equal(Person.properties.birth.properties.date.description, 'When.');
    assert.equal(Person.properties.birth.properties.name.description, 'The name at birth.');
  });
});

describe('the table of fields', async () => {
  const schema = await jsonSchema();
  const { everyField } = await importSource('tests/fixtures/every-field.ts');
  const shown = await shownBy(schema, everyField);

  it('knows the views of every field', async () => {
    const { parseDataset } = await importSource('src/data/parse-dataset.ts');
    assert.deepEqual(parseDataset(everyField).value.issues, []);
    assert.match(fieldsPage(schema, shown), /`vacant\.nextKnown`.*\| succession box \|/);
    const others = new Map([...shown].filter(([field]) => field !== 'Neighbour vacant.nextKnown'));
    assert.throws(() => fieldsPage(schema, others), /No document has Neighbour vacant\.nextKnown/);
  });

  it('names those that print a field, or draw by it', () => {
    /** @type {[string, string[]][]} */
    const expected = [
      ['Person religion', ['infobox']],
      ['SuccessionRow years', ['succession box']],
      ['LifeEvent title', ['timeline']],
      ['LifeEvent place', ['lists']],
      ['Image src', ['infobox', 'JSON-LD']],
      ['Office rank', ['timeline', 'lists', 'search']],
      [' license', ['saved picture']],
      ['Tenure reign', ['infobox', 'succession box', 'timeline', 'lists', 'JSON-LD']],
    ];
    for (const [field, views] of expected) assert.deepEqual(shown.get(field), views, field);
  });

  it('says of what no view shows that none does', () => {
    const silent = [...shown].filter(([, views]) => views.length === 0).map(([field]) => field);
    assert.deepEqual(silent.sort(), [' $schema', 'Era href', 'Era id', 'Era sources', 'Person stub']);
    assert.match(fieldsPage(schema, shown), /`\$schema`.*\| — \|/);
  });
});

describe('comments', () => {
  it('are found by the keys of their object', () => {
    const { objects } = commentsOf(`const SHARED = {
      /** Both. */
      a: 1,
    };
    export const schema = v.strictObject({
      ...SHARED,
      /**
       * Only
       * here.
       */
      b: 2,
      c: 3,
    });`);
    assert.deepEqual(Object.fromEntries(objects.get(signature(['c', 'a', 'b'])) ?? []), {
      a: 'Both.',
      b: 'Only here.',
      c: '',
    });
  });

  it('may not differ between objects with the same keys, which are indistinguishable', () => {
    const object = (comment) => `strictObject({
      /** ${comment} */
      a: 1,
    });`;
    assert.doesNotThrow(() => commentsOf(object('One.') + object('One.')));
    assert.throws(
      () => commentsOf(object('One.') + object('Another.')),
      /fields a describe them differently/,
    );
  });
});
