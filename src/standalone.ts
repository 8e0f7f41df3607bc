/**
 * For a `<script type="module">`: defines each tag when it appears on the page, and loads the code of that tag alone.
 * In place of an element marked by `data-byz`, it makes the element that the mark names.
 */
import { discover } from './loader/discover.js';

export { discover };

// On a server there is no page to look through.
if (typeof document !== 'undefined') void discover(document);
