/** For a `<script type="module">`: defines `<byz-succession-box>` and `<byz-dataset>`. Built with Lit inside. */
import '../define/byz-succession-box.js';
