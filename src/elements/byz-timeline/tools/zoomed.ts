/** What a timeline needs as soon as a part of it is shown. */
export { addBeyond } from './beyond.js';
export { Overview } from './overview.js';
