/** A list of the events of elements, as they are fired. */
import { element } from './dom.js';

/** Most that a list holds: dragging a timeline fires many. */
const MOST = 100;

/** What each event says about itself. */
const REPORTS = {
  'byz-load': ({ dataset, issues }) => `${dataset.people.size} people at hand, ${issues.length} issues`,
  'byz-error': ({ error }) => `${error.code}: ${error.message}`,
  'byz-select': ({ person }) => person,
  'byz-range-change': ({ start, end }) => `${start.toFixed(1)} to ${end.toFixed(1)}`,
};

/**
 * Writes each event into the list, the last of them in view.
 * @param {EventTarget} target which hears also the events of elements inside
 * @param {string[]} types
 * @param {HTMLOListElement} log
 */
export function listen(target, types, log) {
  for (const type of types)
    target.addEventListener(type, (event) => {
      const text = ` from <${event.target.localName}>: ${REPORTS[type](event)}`;
      log.append(element('li', {}, element('code', {}, type), text));
      if (log.children.length > MOST) log.firstElementChild.remove();
      log.scrollTop = log.scrollHeight;
    });
}
