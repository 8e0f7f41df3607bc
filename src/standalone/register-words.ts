/**
 * For a `<script type="module">`: `import { registerWords } from './byz-widgets/standalone/register-words.js'` to add a
 * language or custom words.
 */
export { registerWords } from '../elements/register-words.js';
