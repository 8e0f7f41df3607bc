import './byz-dataset.js';
import './byz-infobox.js';
import './byz-succession-box.js';
import './byz-timeline.js';
