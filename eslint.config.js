import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as regexp } from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { circlesRule } from './scripts/eslint/circles.mjs';
import { layersRule } from './scripts/eslint/layers.mjs';

/** Ways to turn data into markup. */
const markupProperties = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'write',
];

/** Directives that turn data into markup, or write a `style` attribute, which a strict page policy refuses. */
const markupDirectives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'];

const inTemplate = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement';

const safety = {
  'no-restricted-properties': [
    'error',
    ...markupProperties.map((property) => ({
      property,
      message: 'Data is never markup: use a template or textContent.',
    })),
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [{ name: 'lit', importNames: ['unsafeCSS'], message: 'Styles are static css literals.' }],
      patterns: [
        {
          group: markupDirectives.flatMap((name) => [
            `lit/directives/${name}.js`,
            `lit-html/directives/${name}.js`,
          ]),
          message: 'Data is never markup, and style attributes break under a strict Content Security Policy.',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: `${inTemplate}[value.raw=/\\sstyle\\s*=/]`,
      message:
        'A style attribute breaks under a strict Content Security Policy: use a class, SVG attributes or setProperty.',
    },
    {
      selector: `${inTemplate}[value.raw=/<style/]`,
      message: 'A <style> in a template breaks under a strict Content Security Policy: use static styles.',
    },
    {
      selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
      message: 'A style attribute breaks under a strict Content Security Policy: use setProperty.',
    },
  ],
};

const noDate = ['Date', 'Temporal'].map((name) => ({
  name,
  message: 'Historical dates never go through a JS date: 29 February 1300 exists in the Julian calendar.',
}));

const noDom = [
  'window',
  'document',
  'navigator',
  'location',
  'HTMLElement',
  'customElements',
  'localStorage',
].map((name) => ({
  name,
  message: 'model and data know no DOM: they run in Node, in a worker and on a server.',
}));

const focused = {
  selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
  message: 'No test is skipped, and none runs alone.',
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'site/',
      'coverage/',
      '**/node_modules/',
      'src/data/bundled/shards/',
      'custom-elements.json',
      // Their own checkers read them.
      'tests/frameworks/*/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp['flat/recommended'],
  { rules: { eqeqeq: 'error', 'no-console': 'off' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strict],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'], defaultProject: 'tsconfig.node.json' },
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // A name for an inferred type, which the published types then print in its place.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { house: { rules: { circles: circlesRule, layers: layersRule } } },
    rules: {
      ...safety,
      'house/circles': 'error',
      'house/layers': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-arrow': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/model/**/*.ts', 'src/data/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...noDate, ...noDom] },
  },
  {
    files: ['src/elements/**/view/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...noDate,
        ...noDom.map(({ name }) => ({ name, message: 'A view is a pure function: it runs in Node too.' })),
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    languageOptions: { globals: { ...globals.mocha } },
    rules: {
      // Chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin's types say that `equal` gives a promise, which it does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      'no-restricted-syntax': ['error', focused],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['tests/**/*.mjs'],
    rules: { 'no-restricted-syntax': ['error', focused] },
  },
  {
    // Functions passed to a page run there.
    files: ['tests/**/*.mjs', 'scripts/**/*.mjs', 'demo/**/*.js'],
    languageOptions: { globals: { ...globals.browser } },
  },
);
