/** For a `<script type="module">`: defines `<byz-succession-box>`. Built with Lit inside. */
import '../define/byz-succession-box.js';
