/** For a `<script type="module">`: defines `<byz-infobox>`. Built with Lit inside. */
import '../define/byz-infobox.js';
