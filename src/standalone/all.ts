/** For a `<script type="module">`: defines every tag, in one file. Built with Lit inside. */
import '../define/all.js';
