/** For a `<script type="module">`: defines `<byz-timeline>` and `<byz-dataset>`. Built with Lit inside. */
import '../define/byz-timeline.js';
