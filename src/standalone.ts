/**
 * For a `<script type="module">`: defines each tag when it appears on the page, and loads only that tag's code. Also
 * creates the elements named by `data-byz` marks.
 */
import { discover } from './loader/discover.js';

export { discover };

// On a server there is no page to search.
if (typeof document !== 'undefined') void discover(document);
