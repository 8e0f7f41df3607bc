/** The format of Keep a Changelog 1.1.0, as far as this project's has it. */

const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

/**
 * @param {string} text of a changelog
 * @param {string} [version] that is to be released
 * @returns {string[]} what is wrong with it
 */
export function changelogFaults(text, version) {
  const [, ...sections] = text.split(/^## /m);
  const titles = sections.map((section) => /.*/.exec(section)?.[0] ?? '');
  const dates = titles.map((title) => /^\[\d+\.\d+\.\d+\] - (\d{4}-\d{2}-\d{2})$/.exec(title)?.[1]);
  const released = titles[0] === '[Unreleased]' ? dates.slice(1) : dates;
  return [
    ...(titles[0] === '[Unreleased]' ? [] : ['Its first section is not "[Unreleased]".']),
    ...released.flatMap((date, index) => {
      const title = titles[titles.length - released.length + index];
      if (date === undefined) return [`"${title}" is not "[version] - date".`];
      const before = released[index - 1];
      return before !== undefined && date > before ? [`"${title}" comes after an older one.`] : [];
    }),
    ...sections.flatMap((section, index) => {
      const kinds = [...section.matchAll(/^### (.*)$/gm)].map(([, kind = '']) => kind);
      const unknown = kinds.filter((kind) => !KINDS.includes(kind));
      const twice = kinds.filter((kind, at) => kinds.indexOf(kind) !== at);
      return [
        ...unknown.map((kind) => `"${titles[index]}" has "${kind}".`),
        ...twice.map((kind) => `"${titles[index]}" has "${kind}" twice.`),
      ];
    }),
    ...(version === undefined ? [] : releaseFaults(titles, sections, version)),
  ];
}

/**
 * @param {string[]} titles
 * @param {string[]} sections
 * @param {string} version
 * @returns {string[]} why this version is not to be released
 */
function releaseFaults(titles, sections, version) {
  const [first = ''] = sections;
  return [
    ...(titles.some((title) => title.startsWith(`[${version}] - `))
      ? []
      : [`It has no section of ${version}.`]),
    ...(titles[0] === '[Unreleased]' && /^- /m.test(first) ? ['Something is still unreleased.'] : []),
  ];
}
