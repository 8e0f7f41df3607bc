/** For a `<script type="module">`: defines `<byz-infobox>` and `<byz-dataset>`. Built with Lit inside. */
import '../define/byz-infobox.js';
