/** For a `<script type="module">`: defines `<byz-dataset>`. Built with Lit inside. */
import '../define/byz-dataset.js';
