/** For a `<script type="module">`: defines `<byz-timeline>`. Built with Lit inside. */
import '../define/byz-timeline.js';
