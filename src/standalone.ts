/** For a `<script type="module">`: defines every tag. Built with Lit inside. */
import './define/all.js';
