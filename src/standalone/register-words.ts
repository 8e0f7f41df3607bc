/**
 * For a `<script type="module">`: `import { registerWords } from './byz-widgets/standalone/register-words.js'`, for a
 * language, or words, of the page's own.
 */
export { registerWords } from '../elements/register-words.js';
