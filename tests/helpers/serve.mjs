/** A small static server for tests and measurements: loopback only, on a free port. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @param {string} path of a request or file @returns {string} its media type */
const typeOf = (path) => types[extname(path)] ?? 'application/octet-stream';

/**
 * Serves a folder until `close` is called. A path that ends in `/` means its `index.html`; what is not there is 404.
 * @param {string} folder
 * @param {object} [options]
 * @param {Record<string, string> | ((path: string) => Record<string, string>)} [options.headers] added to every answer,
 *   a Content-Security-Policy for example
 * @param {Record<string, string>} [options.pages] further files by path (`/page.html`), which come before the folder's
 * @param {Record<string, import('node:http').RequestListener>} [options.answers] what answers some paths instead
 * @returns {Promise<{ url: string, requests: string[], close: () => Promise<void> }>} `url` without a final slash;
 *   `requests` is the live list of the paths asked for
 */
export async function serve(folder, { headers = {}, pages = {}, answers = {} } = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    requests.push(path);
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (answer) return answer(request, response);
    const extra = typeof headers === 'function' ? headers(path) : headers;
    try {
      const body = pages[path] ?? (await readFile(inside(folder, path)));
      response
        .writeHead(200, { 'Content-Type': typeOf(path), 'Cache-Control': 'no-store', ...extra })
        .end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', ...extra }).end('Not found');
    }
  });
  await new Promise((done, failed) =>
    server.once('error', failed).listen(0, '127.0.0.1', () => done(undefined)),
  );
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}

/** @param {string} folder @param {string} path @returns {string} the file @throws {Error} outside the folder */
function inside(folder, path) {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder + sep))) throw new Error(`Outside the folder: ${path}`);
  return file;
}
